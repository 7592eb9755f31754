//! A sheet of the guide at work: the same words as in the open library, without what leads to pages that speak of an illness.

use askama::Template;
use houvast_library::Library;
use houvast_library::at_work;
use houvast_library::names::{Country, Kind};
use houvast_library::topic::Topic;

use super::guide_list::SheetRow;
use crate::frame::Frame;
use crate::library::practice::language_of;
use crate::library::topic::{Shown, shown_of};
use crate::library::{country_of, in_country};

/// `/work/guide/{topic}`
#[derive(Template)]
#[template(path = "work/guide_sheet.html")]
pub struct GuideSheetPage {
    /// What stands around it.
    pub frame: Frame,
    /// The topic.
    pub topic: &'static Topic,
    /// The text for the reader's country.
    pub blocks: Vec<Shown>,
    /// The sheet after it.
    pub next: Option<SheetRow>,
}

impl GuideSheetPage {
    /// The page of a topic; none where the workplace does not read it.
    #[must_use]
    pub fn of(frame: Frame, slug: &str) -> Option<Self> {
        let (language, library) = (language_of(&frame.t), Library::embedded());
        let topic = at_work::find_topic(library, language, slug)?;
        let blocks = at_work::list_blocks(topic, country_of(&frame));
        let after = at_work::GUIDE.iter().skip_while(|one| **one != slug).nth(1);
        let next = after.and_then(|slug| at_work::find_topic(library, language, slug)).map(SheetRow::of);
        let blocks = blocks.iter().map(|block| shown_of(block, &at_work::find_address)).collect();
        Some(Self { frame, topic, blocks, next })
    }

    /// Whether its lists are to be ticked on paper.
    fn is_sheet(&self) -> bool {
        self.topic.about.kind == Kind::Conversation
    }

    fn country(&self) -> &'static str {
        country_of(&self.frame).name()
    }

    /// The same sheet for the other country, where it differs: address and words.
    fn find_other_country(&self) -> Option<(String, String)> {
        let here = country_of(&self.frame);
        let other = Country::ALL.iter().find(|country| **country != here)?;
        let address = format!("/work/guide/{}?country={}", self.topic.slug, other.name());
        self.topic.has_countries().then(|| (address, in_country(&self.frame, *other)))
    }

    /// A step that differs between countries.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::of(frame, "guide_step_5").expect("the sample is there")
    }

    /// A sheet for a talk.
    #[must_use]
    pub fn sample_talk(frame: Frame) -> Self {
        Self::of(frame, "talk_first_day").expect("the sample is there")
    }
}

#[cfg(test)]
mod tests {
    use houvast_language::Speaker;

    use super::*;

    #[test]
    fn a_sheet_leads_nowhere_but_to_the_workplace() {
        for slug in at_work::GUIDE {
            let page = GuideSheetPage::of(Frame::open(Speaker::default(), "/work/guide"), slug).unwrap();
            assert!(!page.render().unwrap().contains("href=\"/library"), "{slug}");
        }
        assert!(GuideSheetPage::of(Frame::open(Speaker::default(), "/work/guide"), "colleagues_page").is_none());
    }
}
