//! The guide of the workplace: what fits each situation of the work, and what a team can make. Nothing is kept but, in this
//! browser, the name of the sheet that was read last.

use askama::Template;
use houvast_casework::situation::Situation;
use houvast_library::Library;
use houvast_library::at_work::{self, Tool};
use houvast_library::topic::Topic;

use super::offers::{in_words_of_library, title_of_tool};
use crate::frame::Frame;
use crate::library::practice::language_of;

/// A sheet of the guide in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetRow {
    /// Its name.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// What one finds there.
    pub summary: String,
}

impl SheetRow {
    pub(crate) fn of(topic: &Topic) -> Self {
        let about = &topic.about;
        Self { slug: topic.slug.clone(), title: about.title.clone(), summary: about.summary.clone() }
    }
}

/// `/work/guide`
#[derive(Template)]
#[template(path = "work/guide_list.html")]
pub struct GuideListPage {
    /// What stands around it.
    pub frame: Frame,
    /// The sheet that was read last in this browser.
    pub resume: Option<SheetRow>,
    /// Each situation with its sheets.
    pub situations: Vec<(&'static str, String, Vec<SheetRow>)>,
    /// What a team can make: address and title.
    pub tools: Vec<(String, String)>,
}

impl GuideListPage {
    /// The guide; `last` is the name of the sheet read last, as the browser says it.
    #[must_use]
    pub fn of(frame: Frame, last: &str) -> Self {
        let (t, language, library) = (frame.t, language_of(&frame.t), Library::embedded());
        let situation = |one: &Situation| {
            let topics = at_work::list_topics(library, language, in_words_of_library(*one));
            (one.name(), t.situation(*one), topics.into_iter().map(SheetRow::of).collect())
        };
        let tools = Tool::ALL.iter().map(|tool| (format!("/work/{}", tool.name()), title_of_tool(*tool, &t)));
        Self {
            resume: at_work::find_topic(library, language, last).map(SheetRow::of),
            situations: Situation::ALL.iter().map(situation).collect(),
            tools: tools.chain([("/work/practice".to_owned(), t.say("practice-title"))]).collect(),
            frame,
        }
    }

    /// Before anything was read.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::of(frame, "")
    }

    /// With a sheet to go on with.
    #[must_use]
    pub fn sample_resumed(frame: Frame) -> Self {
        Self::of(frame, "guide_step_5")
    }
}

#[cfg(test)]
mod tests {
    use houvast_language::Speaker;

    use super::*;

    #[test]
    fn the_guide_leads_to_the_workplace_alone_and_resumes_with_a_sheet_of_its_own() {
        let of = |last| GuideListPage::of(Frame::open(Speaker::default(), "/work/guide"), last);
        let page = of("fatigue_at_work");
        assert_eq!(page.resume, None);
        assert!(!page.render().unwrap().contains("/library/"));
        assert!(of("guide_step_5").resume.is_some());
    }
}
