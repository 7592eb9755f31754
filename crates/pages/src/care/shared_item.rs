//! An item somebody shares with the reader. The person's preview renders the same view, so that it is exact.

use askama::Template;
use houvast_access::SharedContent;
use houvast_casework::hat::Hat;
use houvast_casework::moment::Moment;
use houvast_casework::share::Item;
use jiff::civil::Date;

use super::over_time::{DayRow, QuestionOverTime, list_days, list_questions};
use super::passed_on::PassedOn;
use super::work_answers::{AnswerRow, list_answers};
use crate::frame::Frame;
use crate::own::line::say_when;
use crate::own::specimen;
use crate::work::agreed_hours::AgreedHours;

/// `/care/{address}/item/{share}`
#[derive(Template)]
#[template(path = "care/shared_item.html")]
pub struct SharedItemPage {
    /// What stands around it.
    pub frame: Frame,
    /// What stands above it.
    pub passed_on: PassedOn,
    /// What is shared.
    pub view: SharedItemView,
}

impl SharedItemPage {
    /// The page of a shared item on a day.
    #[must_use]
    pub fn of(frame: Frame, passed_on: PassedOn, content: SharedContent, today: Date) -> Self {
        let view = SharedItemView::of(frame.clone(), content, today);
        Self { frame, passed_on, view }
    }

    /// An item of each kind.
    #[must_use]
    pub fn sample(frame: Frame, item: Item) -> Self {
        let passed_on = PassedOn::sample(item, &frame.t);
        Self { passed_on, view: SharedItemView::sample(frame.clone(), item), frame }
    }

    /// Shared, and empty at present.
    #[must_use]
    pub fn sample_empty(frame: Frame, item: Item) -> Self {
        let passed_on = PassedOn::sample(item, &frame.t);
        let content = match item {
            Item::Plan => SharedContent::Plan(None),
            Item::Line => SharedContent::Line(Vec::new()),
            Item::WorkAnswers => SharedContent::WorkAnswers(Vec::new()),
            Item::Symptoms => SharedContent::Symptoms(Vec::new()),
            Item::Question => SharedContent::Question(None),
        };
        Self::of(frame, passed_on, content, specimen::today())
    }
}

/// What the reader sees of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen {
    /// Shared, and empty at present.
    Nothing,
    /// The own hours plan.
    Hours(AgreedHours),
    /// Moments, oldest first.
    Line(Vec<Moment>),
    /// Answers about work, newest first.
    WorkAnswers(Vec<AnswerRow>),
    /// The seven questions: one line each, and the days, newest first.
    Symptoms(Vec<QuestionOverTime>, Vec<DayRow>),
    /// Own words.
    Words(String),
}

/// A shared item, ready to be shown inside a page.
#[derive(Template)]
#[template(path = "care/item_seen.html")]
pub struct SharedItemView {
    /// What stands around the page it is shown in; only its speaker is used.
    pub frame: Frame,
    /// Its title, for readers who hear the page.
    pub title: String,
    /// What.
    pub seen: Seen,
}

// keys: care-item-*
impl SharedItemView {
    /// The view of a content on a day.
    #[must_use]
    pub fn of(frame: Frame, content: SharedContent, today: Date) -> Self {
        let t = frame.t;
        let (item, seen) = match content {
            SharedContent::Plan(plan) => {
                let hours = plan.map(|plan| Seen::Hours(AgreedHours::of_plan(&plan, today, &t)));
                (Item::Plan, hours.unwrap_or(Seen::Nothing))
            }
            SharedContent::Line(moments) if moments.is_empty() => (Item::Line, Seen::Nothing),
            SharedContent::Line(moments) => (Item::Line, Seen::Line(moments)),
            SharedContent::WorkAnswers(answers) if answers.is_empty() => (Item::WorkAnswers, Seen::Nothing),
            SharedContent::WorkAnswers(answers) => (Item::WorkAnswers, Seen::WorkAnswers(list_answers(&answers, &t))),
            SharedContent::Symptoms(answers) if answers.is_empty() => (Item::Symptoms, Seen::Nothing),
            SharedContent::Symptoms(answers) => {
                (Item::Symptoms, Seen::Symptoms(list_questions(&answers, &t), list_days(&answers, &t)))
            }
            SharedContent::Question(words) => (Item::Question, words.map_or(Seen::Nothing, Seen::Words)),
        };
        Self { frame, title: t.named("care-item", item.name()), seen }
    }

    /// Exactly what a reader in this hat would see if this item were shared now; none where the policies let nothing
    /// through.
    #[must_use]
    pub fn preview(
        frame: Frame,
        hat: Hat,
        item: Item,
        health: &houvast_casework::case::HealthState,
        today: Date,
    ) -> Option<Self> {
        let preview = houvast_access::SharedView::preview(hat, item, health);
        preview.items().first().map(|(_, content)| Self::of(frame, content.clone(), today))
    }

    /// A view of each kind of item with invented facts.
    #[must_use]
    pub fn sample(frame: Frame, item: Item) -> Self {
        let content = match item {
            Item::Plan => SharedContent::Plan(Some(specimen::plan())),
            Item::Line => SharedContent::Line(specimen::moments()),
            Item::WorkAnswers => SharedContent::WorkAnswers(specimen::work_answers()),
            Item::Symptoms => SharedContent::Symptoms(specimen::symptoms()),
            Item::Question => SharedContent::Question(Some("Mag ik later beginnen?".to_owned())),
        };
        Self::of(frame, content, specimen::today())
    }

    fn kind(&self, moment: &Moment) -> String {
        self.frame.t.named("line-kind", moment.kind.name())
    }

    fn days(&self, moment: &Moment) -> String {
        say_when(&self.frame.t, moment)
    }
}
