//! What is chosen for a paper of the law, as it was filled in: raw text kept until it can be read. Every choice is closed;
//! there is no place for words. All of it may stay open: then the paper has a line to write on.

use houvast_casework::absence::Country;
use houvast_casework::adjustment::Obstacle;
use houvast_casework::law_paper::{
    Activity, Aim, Course, Field, LookAgain, PaperChoices, TalkAbout, TalkAt, Track, fields_of,
};
use houvast_casework::paper::PaperKind;
use houvast_language::Speaker;
use jiff::ToSpan;
use jiff::civil::{Date, Time};

use crate::form::{FieldFault, find_value};
use crate::work::choice::{Choice, list_choices};

/// What was filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LawForm {
    /// Which paper.
    pub kind: PaperKind,
    /// Whose law.
    pub country: Country,
    /// Who at work can guard the process.
    pub names: Vec<String>,
    /// The fields as they were sent.
    pub typed: Vec<(String, String)>,
}

/// A field as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LawField {
    /// Some of a closed list.
    Several(&'static str, String, Vec<Choice>),
    /// One of a closed list, or none.
    One(&'static str, String, Vec<Choice>),
    /// One of the names at work, or none.
    Name(&'static str, String, Vec<String>, String),
    /// A day or a time: the kind of field, the name, the label, what was typed.
    Typed(&'static str, &'static str, String, String),
}

/// The name of a field in the form.
fn name_of(field: Field) -> &'static str {
    match field {
        Field::Aim => "aim",
        Field::Activities => "activity",
        Field::Until => "until",
        Field::LookAgain => "look_again",
        Field::CaseManager => "case_manager",
        Field::Course => "course",
        Field::Track => "track",
        Field::Obstacle => "obstacle",
        Field::TalkAbout => "about",
        Field::On => "on",
        Field::At => "at",
        Field::TalkAt => "place",
    }
}

fn names_of<T: Copy>(all: &[T], name: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|one| name(*one)).collect()
}

impl LawForm {
    /// Takes in what was sent, as far as this paper has such fields.
    #[must_use]
    pub fn of(kind: PaperKind, country: Country, names: Vec<String>, pairs: &[(String, String)]) -> Self {
        let known: Vec<&str> = fields_of(kind).iter().map(|field| name_of(*field)).collect();
        let sent = pairs.iter().filter(|(name, value)| known.contains(&name.as_str()) && !value.trim().is_empty());
        Self { kind, country, names, typed: sent.cloned().collect() }
    }

    fn text(&self, field: Field) -> &str {
        find_value(&self.typed, name_of(field))
    }

    fn all(&self, field: Field) -> Vec<String> {
        let name = name_of(field);
        self.typed.iter().filter(|(key, _)| key == name).map(|(_, value)| value.clone()).collect()
    }

    /// What was chosen, or every field that is to be mended. A choice that no list has is none.
    ///
    /// # Errors
    /// A [`FieldFault`] per field.
    pub fn read(&self, today: Date) -> Result<PaperChoices, Vec<FieldFault>> {
        let mut faults = Vec::new();
        let mut fault = |field: Field, key: &'static str| faults.push(FieldFault::of(name_of(field), key));
        let mut day = |field: Field| {
            let read = day_near(self.text(field), today);
            if read.is_none() && !self.text(field).is_empty() {
                fault(field, "papers-law-fault-day");
            }
            read
        };
        let (until, on) = (day(Field::Until), day(Field::On));
        let at = self.text(Field::At).parse::<Time>().ok();
        if at.is_none() && !self.text(Field::At).is_empty() {
            fault(Field::At, "papers-law-fault-time");
        }
        let case_manager = Some(self.text(Field::CaseManager)).filter(|name| !name.is_empty()).map(str::to_owned);
        if case_manager.as_ref().is_some_and(|name| !self.names.contains(name)) {
            fault(Field::CaseManager, "papers-law-fault-name");
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let chosen = self.all(Field::Activities);
        let offered = Activity::list_for(self.kind).iter();
        let abouts = TalkAbout::list_for(self.country);
        Ok(PaperChoices {
            aim: Aim::find_by_name(self.text(Field::Aim)),
            activities: offered.filter(|one| chosen.iter().any(|name| name == one.name())).copied().collect(),
            until,
            look_again: LookAgain::find_by_name(self.text(Field::LookAgain)),
            case_manager,
            course: Course::find_by_name(self.text(Field::Course)),
            track: Track::find_by_name(self.text(Field::Track)),
            obstacle: Obstacle::find_by_name(self.text(Field::Obstacle)),
            talk_about: TalkAbout::find_by_name(self.text(Field::TalkAbout)).filter(|about| abouts.contains(about)),
            on,
            at,
            talk_at: TalkAt::find_by_name(self.text(Field::TalkAt)),
        })
    }

    /// The fields as the page shows them.
    // keys: papers-law-field-* papers-law-aim-* papers-law-activity-* papers-law-again-* papers-law-course-*
    // keys: papers-law-track-* papers-law-about-* papers-law-place-* register-obstacle-*
    #[must_use]
    pub fn list_fields(&self, t: &Speaker) -> Vec<LawField> {
        fields_of(self.kind).iter().map(|field| self.shown(*field, t)).collect()
    }

    fn shown(&self, field: Field, t: &Speaker) -> LawField {
        let (name, label) = (name_of(field), t.named("papers-law-field", field.name_on(self.kind)));
        let list = |names: &[&'static str], prefix| list_choices(names, prefix, &self.all(field), t);
        let one = |names: &[&'static str], prefix| LawField::One(name, label.clone(), list(names, prefix));
        match field {
            Field::Aim => one(&names_of(Aim::ALL, Aim::name), "papers-law-aim"),
            Field::Activities => {
                let names = names_of(Activity::list_for(self.kind), Activity::name);
                LawField::Several(name, label, list(&names, "papers-law-activity"))
            }
            Field::LookAgain => one(&names_of(LookAgain::ALL, LookAgain::name), "papers-law-again"),
            Field::Course => one(&names_of(Course::ALL, Course::name), "papers-law-course"),
            Field::Track => one(&names_of(Track::ALL, Track::name), "papers-law-track"),
            Field::Obstacle => one(&names_of(Obstacle::ALL, Obstacle::name), "register-obstacle"),
            Field::TalkAbout => one(&names_of(TalkAbout::list_for(self.country), TalkAbout::name), "papers-law-about"),
            Field::TalkAt => one(&names_of(TalkAt::ALL, TalkAt::name), "papers-law-place"),
            Field::CaseManager => LawField::Name(name, label, self.names.clone(), self.text(field).to_owned()),
            Field::Until | Field::On => LawField::Typed("date", name, label, self.text(field).to_owned()),
            Field::At => LawField::Typed("time", name, label, self.text(field).to_owned()),
        }
    }

    /// A Dutch plan with a few things chosen.
    #[must_use]
    pub fn sample() -> Self {
        let pairs = [("aim", "own_work"), ("activity", "hours"), ("activity", "workplace"), ("until", "2027-03-01")];
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Self::of(PaperKind::PlanOfAction, Country::Netherlands, vec!["Els Vos".to_owned()], &pairs)
    }
}

/// A day nobody mistypes: from a year ago to three years ahead.
fn day_near(text: &str, today: Date) -> Option<Date> {
    let day: Date = text.parse().ok()?;
    (today.saturating_sub(1.year())..=today.saturating_add(3.years())).contains(&day).then_some(day)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 30);

    fn form(kind: PaperKind, pairs: &[(&str, &str)]) -> LawForm {
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        LawForm::of(kind, Country::Netherlands, vec!["Els Vos".to_owned()], &pairs)
    }

    #[test]
    fn what_is_chosen_is_read_once_each_in_the_order_of_the_list() {
        let pairs = [
            ("activity", "workplace"),
            ("activity", "hours"),
            ("activity", "hours"),
            ("case_manager", "Els Vos"),
            ("until", "2027-03-01"),
        ];
        let read = form(PaperKind::PlanOfAction, &pairs).read(TODAY).unwrap();
        assert_eq!(read.activities, [Activity::Hours, Activity::Workplace]);
        assert_eq!((read.case_manager.as_deref(), read.until), (Some("Els Vos"), Some(date(2027, 3, 1))));
        assert_eq!(form(PaperKind::PlanOfAction, &[]).read(TODAY), Ok(PaperChoices::default()), "all may stay open");
    }

    #[test]
    fn words_of_anybodys_own_never_get_in() {
        let own = "vanwege haar behandeling";
        for field in ["aim", "activity", "look_again", "course", "track", "obstacle", "about", "place"] {
            for kind in PaperKind::ALL {
                assert_eq!(form(*kind, &[(field, own)]).read(TODAY), Ok(PaperChoices::default()), "{field}");
            }
        }
        let faults = form(PaperKind::PlanOfAction, &[("case_manager", own), ("until", own)]).read(TODAY).unwrap_err();
        let fields: Vec<&str> = faults.iter().map(|fault| fault.field.as_str()).collect();
        assert_eq!(fields, ["until", "case_manager"]);
        let faults = form(PaperKind::StepInvitation, &[("on", "2031-01-01"), ("at", own)]).read(TODAY).unwrap_err();
        assert_eq!(faults.len(), 2);
    }

    #[test]
    fn a_paper_takes_no_field_of_another_one() {
        let read = form(PaperKind::FinalEvaluation, &[("until", "2027-03-01"), ("aim", "own_work")]).read(TODAY);
        assert_eq!(read, Ok(PaperChoices { aim: Some(Aim::OwnWork), ..PaperChoices::default() }));
    }
}
