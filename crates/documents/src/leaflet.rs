//! A topic of the open library as a leaflet. What the file says about itself is neutral; the topic's own title stands inside.

use houvast_language::Speaker;
use houvast_library::at_work::list_blocks;
use houvast_library::names::Country;
use houvast_library::topic::{Block as Written, Topic, Waiting};
use jiff::civil::Date;

use crate::sheet::Block;
use crate::{About, Sheet};

/// A topic for a country, on paper.
#[derive(Debug, Clone, Copy)]
pub struct Leaflet<'a> {
    /// The topic.
    pub topic: &'a Topic,
    /// The country it is for.
    pub country: Country,
    /// Whether what waits for a signature is printed.
    pub waiting: Waiting,
}

impl Leaflet<'_> {
    /// The sheet. Its day is the day the topic was written, so that the same release prints the same bytes.
    #[must_use]
    pub fn sheet(&self, t: &Speaker) -> Sheet {
        sheet_with(t, t.say("library-leaflet-title"), self.topic.about.written_on, self.blocks(t))
    }

    fn blocks(&self, t: &Speaker) -> Vec<Block> {
        let topic = &self.topic.about;
        let mut blocks = vec![Block::Heading(topic.title.clone()), Block::Note(topic.summary.clone())];
        let mut is_waiting = self.topic.waits();
        if is_waiting {
            blocks.push(Block::Note(t.say("library-waits")));
        }
        for (part, block) in self.topic.list_shown(self.country, self.waiting) {
            if self.topic.part_waits(part) && !is_waiting {
                blocks.push(Block::Note(t.say("library-waits-part")));
            }
            is_waiting = self.topic.part_waits(part) || self.topic.waits();
            blocks.push(block_of(block));
        }
        blocks.push(Block::Subheading(t.say("library-sources-title")));
        blocks.push(Block::Paragraph(t.named("library-evidence", topic.evidence.name())));
        blocks.push(Block::List(topic.sources.clone()));
        blocks.push(Block::Paragraph(self.review(t)));
        blocks.push(Block::Paragraph(t.say("library-not-advice")));
        blocks
    }

    fn review(&self, t: &Speaker) -> String {
        let about = &self.topic.about;
        let date = |day| t.short_date(day).into();
        let reviewed = match &about.reviewed {
            Some(review) => {
                let name = format!("{}, {}", review.by, review.profession);
                t.say_with("library-reviewed", &[("date", date(review.on)), ("name", name.into())])
            }
            None => t.say_with("library-not-reviewed", &[("date", date(about.written_on))]),
        };
        format!("{reviewed} {}", t.say_with("library-next-review", &[("date", date(about.next_review))]))
    }
}

/// Several topics on one sheet, with their titles first; none where there is none. Its day is the newest of theirs.
#[must_use]
pub fn sheet_of_several(leaflets: &[Leaflet<'_>], t: &Speaker) -> Option<Sheet> {
    let newest = leaflets.iter().map(|leaflet| leaflet.topic.about.written_on).max()?;
    let titles = leaflets.iter().map(|leaflet| leaflet.topic.about.title.clone()).collect();
    let pieces = leaflets.iter().flat_map(|leaflet| leaflet.blocks(t));
    let blocks = [Block::List(titles)].into_iter().chain(pieces).collect();
    Some(sheet_with(t, t.say("collection-leaflet-title"), newest, blocks))
}

/// A topic of the guide as the workplace reads it: without sources, which name an illness in their titles.
#[must_use]
pub fn sheet_at_work(topic: &Topic, country: Country, t: &Speaker) -> Sheet {
    let head = [Block::Heading(topic.about.title.clone()), Block::Note(topic.about.summary.clone())];
    let blocks = head.into_iter().chain(list_blocks(topic, country).iter().map(block_of)).collect();
    sheet_with(t, t.say("guide-title"), topic.about.written_on, blocks)
}

fn sheet_with(t: &Speaker, title: String, issued_on: Date, blocks: Vec<Block>) -> Sheet {
    let service = t.say("frame-product");
    let foot = format!("{service} · {}", t.short_date(issued_on));
    Sheet { about: About { language: t.locale.language, title, service, issued_on }, under: Vec::new(), blocks, foot }
}

/// Links are words on paper; the steps of a list that is in order keep their numbers.
fn block_of(block: &Written) -> Block {
    match block {
        Written::Heading(_) => Block::Subheading(block.text()),
        Written::Paragraph(_) => Block::Paragraph(block.text()),
        Written::List { ordered, .. } => {
            let items = block.text();
            let numbered = items.lines().zip(1..).map(|(item, number)| match ordered {
                true => format!("{number}. {item}"),
                false => item.to_owned(),
            });
            Block::List(numbered.collect())
        }
    }
}
