//! The text of a topic as a tree of a few kinds of block. Markdown is only the way it is written: whatever has no place in the
//! tree (HTML, pictures, tables, code) is refused, so no markup of an author ever reaches a page.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::names::Country;

/// A stretch of text under one condition.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Part {
    /// The only country it is for.
    pub country: Option<Country>,
    /// Whether a professional has to sign it; whether somebody did is said by the front matter of the page.
    pub sign_off: bool,
    /// The text.
    pub blocks: Vec<Block>,
}

/// A block of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading under the title.
    Heading(Vec<Span>),
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A list of short items.
    List {
        /// Whether the order matters.
        ordered: bool,
        /// The items.
        items: Vec<Vec<Span>>,
    },
}

/// Words in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    /// Plain words.
    Plain(String),
    /// Words that matter.
    Strong(String),
    /// A link to another topic.
    Topic {
        /// Which.
        slug: String,
        /// The words of the link.
        text: String,
    },
    /// A link to a source outside.
    Outside {
        /// Where.
        address: String,
        /// The words of the link.
        text: String,
    },
}

impl Span {
    /// Its words.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Plain(text) | Self::Strong(text) | Self::Topic { text, .. } | Self::Outside { text, .. } => text,
        }
    }
}

impl Block {
    /// Every span of it.
    pub fn list_spans(&self) -> impl Iterator<Item = &Span> {
        let lines: Vec<&[Span]> = match self {
            Self::Heading(spans) | Self::Paragraph(spans) => vec![spans],
            Self::List { items, .. } => items.iter().map(Vec::as_slice).collect(),
        };
        lines.into_iter().flatten()
    }

    /// Its words, an item of a list a line.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Heading(spans) | Self::Paragraph(spans) => text_of(spans),
            Self::List { items, .. } => items.iter().map(|item| text_of(item)).collect::<Vec<_>>().join("\n"),
        }
    }
}

/// The words of a line.
#[must_use]
pub fn text_of(spans: &[Span]) -> String {
    spans.iter().map(Span::text).collect()
}

/// Reads the text of a topic; `first_line` is the number of its first line in the file.
pub(super) fn read(body: &str, first_line: usize) -> Result<Vec<Part>, String> {
    let mut parts = Vec::new();
    let mut open: Vec<&str> = Vec::new();
    let mut stretch = String::new();
    let mut begun = first_line;
    for (at, line) in body.lines().enumerate() {
        let Some(word) = line.strip_prefix(":::").map(str::trim) else {
            stretch.push_str(line);
            stretch.push('\n');
            continue;
        };
        let number = first_line + at;
        close(&mut parts, &open, &stretch, begun)?;
        stretch.clear();
        begun = number + 1;
        match word {
            "" if open.pop().is_some() => {}
            "" => return Err(format!("line {number}: `:::` closes nothing")),
            "be" | "nl" | "sign_off" if !open.contains(&word) => open.push(word),
            _ => return Err(format!("line {number}: `::: {word}` is none of be, nl, sign_off")),
        }
    }
    if let Some(word) = open.last() {
        return Err(format!("`::: {word}` is never closed"));
    }
    close(&mut parts, &open, &stretch, begun)?;
    match parts.first().map(|part| (part, part.blocks.first())) {
        Some((Part { country: None, sign_off: false, .. }, Some(Block::Paragraph(_)))) => Ok(parts),
        _ => Err("the text must begin with a paragraph that answers, for everybody".to_owned()),
    }
}

/// Adds what was read so far under the conditions that are open.
fn close(parts: &mut Vec<Part>, open: &[&str], stretch: &str, first_line: usize) -> Result<(), String> {
    let country = open.iter().find_map(|word| Country::find_by_name(word));
    let blocks = Reader::read(stretch, first_line)?;
    if !blocks.is_empty() {
        parts.push(Part { country, sign_off: open.contains(&"sign_off"), blocks });
    }
    Ok(())
}

/// Turns the events of the Markdown reader into blocks.
#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    spans: Vec<Span>,
    list: Option<(bool, Vec<Vec<Span>>)>,
    link: Option<String>,
    is_strong: bool,
}

impl Reader {
    fn read(text: &str, first_line: usize) -> Result<Vec<Block>, String> {
        let mut reader = Self::default();
        for (event, range) in Parser::new_ext(text, Options::empty()).into_offset_iter() {
            reader.take(event).map_err(|says| {
                let line = first_line + text[..range.start].matches('\n').count();
                format!("line {line}: {says}")
            })?;
        }
        Ok(reader.blocks)
    }

    fn take(&mut self, event: Event<'_>) -> Result<(), String> {
        match event {
            Event::Start(tag) => self.start(tag)?,
            Event::End(tag) => self.end(tag),
            Event::Text(words) => self.say(&words)?,
            Event::SoftBreak => self.say(" ")?,
            Event::HardBreak => return Err("a line break inside a paragraph; begin another paragraph".to_owned()),
            Event::Html(_) | Event::InlineHtml(_) => return Err("HTML is not read".to_owned()),
            other => return Err(format!("{other:?} has no place in a topic")),
        }
        Ok(())
    }

    fn start(&mut self, tag: Tag<'_>) -> Result<(), String> {
        match tag {
            Tag::Paragraph | Tag::Item => {}
            Tag::Heading { level: HeadingLevel::H2, .. } => {}
            Tag::Heading { .. } => return Err("a heading must begin with `##`".to_owned()),
            Tag::List(_) if self.list.is_some() => return Err("a list inside a list".to_owned()),
            Tag::List(first) => self.list = Some((first.is_some(), Vec::new())),
            Tag::Strong if self.link.is_none() => self.is_strong = true,
            Tag::Link { dest_url, .. } if dest_url.starts_with("topic:") || dest_url.starts_with("https://") => {
                self.link = Some(dest_url.into_string());
            }
            Tag::Link { dest_url, .. } => {
                return Err(format!("`{dest_url}` begins neither with `topic:` nor with `https://`"));
            }
            other => return Err(format!("{other:?} has no place in a topic")),
        }
        Ok(())
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => {
                let spans = std::mem::take(&mut self.spans);
                self.blocks.push(Block::Heading(spans));
            }
            TagEnd::Paragraph if self.list.is_none() => {
                let spans = std::mem::take(&mut self.spans);
                self.blocks.push(Block::Paragraph(spans));
            }
            TagEnd::Item => {
                let spans = std::mem::take(&mut self.spans);
                if let Some((_, items)) = &mut self.list {
                    items.push(spans);
                }
            }
            TagEnd::List(_) => {
                if let Some((ordered, items)) = self.list.take() {
                    self.blocks.push(Block::List { ordered, items });
                }
            }
            TagEnd::Strong => self.is_strong = false,
            TagEnd::Link => self.link = None,
            _ => {}
        }
    }

    fn say(&mut self, words: &str) -> Result<(), String> {
        if words.contains('!') {
            return Err("an exclamation mark".to_owned());
        }
        let text = words.to_owned();
        let span = match &self.link {
            Some(link) => match link.strip_prefix("topic:") {
                Some(slug) => Span::Topic { slug: slug.to_owned(), text },
                None => Span::Outside { address: link.clone(), text },
            },
            None if self.is_strong => Span::Strong(text),
            None => Span::Plain(text),
        };
        match (self.spans.last_mut(), span) {
            // The reader cuts words at signs that might have been markup.
            (Some(Span::Plain(last)), Span::Plain(more)) | (Some(Span::Strong(last)), Span::Strong(more)) => {
                last.push_str(&more);
            }
            (Some(Span::Topic { slug: last, text }), Span::Topic { slug, text: more }) if *last == slug => {
                text.push_str(&more);
            }
            (Some(Span::Outside { address: last, text }), Span::Outside { address, text: more })
                if *last == address =>
            {
                text.push_str(&more);
            }
            (_, span) => self.spans.push(span),
        }
        Ok(())
    }
}
