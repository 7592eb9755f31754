//! Pages of the open library that fit the person now: two at most, each with why. They follow what the person put on the line
//! and the answer that weighed most, by rank and never by a threshold. Whoever did not say that it is about cancer is offered
//! pages that do not speak of it. Nothing is offered while everything rests; what is offered is written down nowhere.

use houvast_casework::case::{HealthState, Reason};
use houvast_casework::check_in::Question;
use houvast_casework::moment::MomentKind;
use houvast_language::{Country, Speaker, Value};
use houvast_library::Library;
use houvast_library::topic::Waiting;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::library::practice::language_of;

/// So many days before a check-up its page is offered.
const BEFORE_CHECK_UP: i32 = 14;

/// A page that is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicOffer {
    /// Its name in addresses.
    pub slug: &'static str,
    /// Its title.
    pub title: String,
    /// Why it is offered.
    pub why: String,
}

impl TopicOffer {
    fn of(slug: &'static str, why: String, t: &Speaker) -> Option<Self> {
        let topic = Library::embedded().find_shown(language_of(t), slug, Waiting::Hidden)?;
        Some(Self { slug, title: topic.about.title.clone(), why })
    }

    /// One by the line and one by the last check-in.
    #[must_use]
    pub(crate) fn samples(t: &Speaker) -> Vec<Self> {
        let moment = Value::from(t.named("line-kind", MomentKind::Treatment.name()));
        let by_line = Self::of("phase_treatment_employee", t.say_with("offers-why-line", &[("moment", moment)]), t);
        let by_answer = Self::of("fatigue_at_work", t.say("offers-why-check-in"), t);
        by_line.into_iter().chain(by_answer).collect()
    }
}

/// What fits the case on a day: first what comes or where the person stands, then what weighs most.
#[must_use]
pub fn list_offers(case: &HealthState, today: Date, t: &Speaker) -> Vec<TopicOffer> {
    if case.resting_since.is_some() {
        return Vec::new();
    }
    let is_told = matches!(case.reason, Some(Reason::Cancer | Reason::PerhapsCancer));
    let moment = if is_told {
        find_check_up(case, today).or_else(|| find_phase(case, today))
    } else {
        find_neutral(case, today, t.locale.country)
    };
    let moment = moment.and_then(|(slug, kind)| {
        // keys: line-kind-*
        let what = t.named("line-kind", kind.name());
        TopicOffer::of(slug, t.say_with("offers-why-line", &[("moment", Value::from(what))]), t)
    });
    // Where comfort comes first, nobody is told what weighs.
    let is_comfort = find_last(case, today) == Some(MomentKind::Comfort);
    let heaviest = find_heaviest(case).filter(|_| !is_comfort);
    let heaviest = heaviest.and_then(|question| if is_told { page_of(question) } else { neutral_page_of(question) });
    let heaviest = heaviest.and_then(|slug| TopicOffer::of(slug, t.say("offers-why-check-in"), t));
    let mut offers: Vec<TopicOffer> = moment.into_iter().chain(heaviest).collect();
    offers.dedup_by_key(|offer| offer.slug);
    offers
}

/// Where somebody stands, and the page for that which speaks of no illness in particular.
fn find_neutral(case: &HealthState, today: Date, country: Country) -> Option<(&'static str, MomentKind)> {
    let kind = find_last(case, today)?;
    let slug = match (kind, country) {
        (MomentKind::Suspicion | MomentKind::Diagnosis | MomentKind::Treatment | MomentKind::Again, Country::Be) => {
            "rights_be_first_weeks"
        }
        (MomentKind::Suspicion | MomentKind::Diagnosis | MomentKind::Treatment | MomentKind::Again, Country::Nl) => {
            "rights_nl_first_year"
        }
        (MomentKind::Recovery, _) => "tryout_week",
        (MomentKind::Return, _) => "recovery_menu",
        (MomentKind::Comfort | MomentKind::CheckUp | MomentKind::Own, _) => return None,
    };
    Some((slug, kind))
}

fn find_check_up(case: &HealthState, today: Date) -> Option<(&'static str, MomentKind)> {
    let until = today.saturating_add(BEFORE_CHECK_UP.days());
    let comes = |kind, on: Date| kind == MomentKind::CheckUp && today <= on && on <= until;
    let found = case.moments.iter().any(|moment| comes(moment.kind, moment.on));
    found.then_some(("scan_week", MomentKind::CheckUp))
}

/// The last moment that has come and says where somebody stands.
fn find_last(case: &HealthState, today: Date) -> Option<MomentKind> {
    let stands = |kind| !matches!(kind, MomentKind::CheckUp | MomentKind::Own);
    let past = case.moments.iter().filter(|moment| moment.on <= today && stands(moment.kind));
    past.max_by_key(|moment| moment.on).map(|moment| moment.kind)
}

fn find_phase(case: &HealthState, today: Date) -> Option<(&'static str, MomentKind)> {
    let kind = find_last(case, today)?;
    let builds_up = || case.plan.as_ref().is_some_and(|plan| plan.find_week_on(today).is_some());
    let since =
        |kind| case.moments.iter().filter(|moment| moment.kind == kind && moment.on <= today).map(|one| one.on).max();
    let is_long = || since(MomentKind::Return).is_some_and(|on| on.saturating_add(1.year()) <= today);
    let slug = match kind {
        MomentKind::Suspicion => "phase_suspicion_employee",
        MomentKind::Diagnosis => "phase_diagnosis_employee",
        MomentKind::Treatment => "phase_treatment_employee",
        MomentKind::Recovery => "phase_recovery_employee",
        MomentKind::Return if is_long() => "phase_long_term_employee",
        MomentKind::Return if builds_up() => "phase_build_up_employee",
        MomentKind::Return => "phase_back_employee",
        MomentKind::Again => "phase_recurrence_employee",
        MomentKind::Comfort => "palliative_and_work",
        MomentKind::CheckUp | MomentKind::Own => return None,
    };
    Some((slug, kind))
}

/// What weighed most in the last check-in; of two alike the first in the order asked.
fn find_heaviest(case: &HealthState) -> Option<Question> {
    let (_, symptoms) = case.symptoms.last()?;
    let weighed = symptoms.0.iter().filter_map(|(question, answer)| match question {
        // Asked the other way round: ten is slept well.
        Question::Sleep => Some((10_u8.saturating_sub(*answer), *question)),
        Question::Burden | Question::WorkCapacity => None,
        _ => Some((*answer, *question)),
    });
    let mut weighed: Vec<(u8, Question)> = weighed.filter(|(weight, _)| *weight > 0).collect();
    weighed.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    weighed.first().map(|(_, question)| *question)
}

/// The page about what weighs.
fn page_of(question: Question) -> Option<&'static str> {
    match question {
        Question::Fatigue => Some("fatigue_at_work"),
        Question::Sleep => Some("sleep_and_work"),
        Question::Pain => Some("pain_and_work"),
        Question::Cognition => Some("concentration_and_memory"),
        Question::Stimuli => Some("overstimulation_at_work"),
        Question::Burden | Question::WorkCapacity => None,
    }
}

/// Something to do about what weighs, on a page that speaks of no illness in particular.
fn neutral_page_of(question: Question) -> Option<&'static str> {
    match question {
        Question::Fatigue | Question::Stimuli => Some("recovery_menu"),
        Question::Sleep => Some("evening_wind_down"),
        Question::Pain => Some("relaxation"),
        Question::Cognition => Some("tryout_week"),
        Question::Burden | Question::WorkCapacity => None,
    }
}

#[cfg(test)]
mod tests {
    use houvast_casework::check_in::Symptoms;
    use houvast_casework::ids::MomentId;
    use houvast_casework::moment::Moment;
    use jiff::civil::date;

    use super::*;
    use crate::own::specimen;

    const TODAY: Date = date(2026, 12, 1);

    /// Every page that is offered to somebody who did not say that it is about cancer. None of them speaks of it, in any language.
    const NEUTRAL: [&str; 6] = [
        "evening_wind_down",
        "recovery_menu",
        "relaxation",
        "rights_be_first_weeks",
        "rights_nl_first_year",
        "tryout_week",
    ];

    fn case(moments: &[(MomentKind, Date)], symptoms: &[(Question, u8)]) -> HealthState {
        let moment = |(at, (kind, on)): (usize, &(MomentKind, Date))| Moment {
            id: MomentId::from_bytes(&[at as u8; 16]).unwrap(),
            kind: *kind,
            on: *on,
            until: None,
            words: None,
        };
        HealthState {
            reason: Some(Reason::Cancer),
            moments: moments.iter().enumerate().map(moment).collect(),
            symptoms: vec![(specimen::now(), Symptoms::new(symptoms.to_vec()).unwrap())],
            ..HealthState::default()
        }
    }

    fn slugs(case: &HealthState) -> Vec<&'static str> {
        list_offers(case, TODAY, &Speaker::default()).into_iter().map(|offer| offer.slug).collect()
    }

    #[test]
    fn two_pages_at_most_follow_the_line_and_the_answer_that_weighs_most() {
        let treated = [(MomentKind::Diagnosis, date(2026, 6, 1)), (MomentKind::Treatment, date(2026, 9, 1))];
        let answers = [(Question::Fatigue, 4), (Question::Sleep, 2), (Question::Pain, 6)];
        assert_eq!(slugs(&case(&treated, &answers)), ["phase_treatment_employee", "sleep_and_work"]);
        assert_eq!(slugs(&case(&[], &[(Question::Fatigue, 1)])), ["fatigue_at_work"]);
        assert_eq!(slugs(&case(&[], &[(Question::Fatigue, 0), (Question::Sleep, 10)])).len(), 0);
    }

    #[test]
    fn a_check_up_that_comes_goes_before_and_what_lies_ahead_otherwise_does_not_count() {
        let near = [(MomentKind::Recovery, date(2026, 9, 1)), (MomentKind::CheckUp, date(2026, 12, 10))];
        assert_eq!(slugs(&case(&near, &[])), ["scan_week"]);
        let far = [(MomentKind::Recovery, date(2026, 9, 1)), (MomentKind::CheckUp, date(2027, 2, 1))];
        assert_eq!(slugs(&case(&far, &[])), ["phase_recovery_employee"]);
        assert_eq!(slugs(&case(&[(MomentKind::Return, date(2027, 1, 4))], &[])).len(), 0);
        assert_eq!(slugs(&case(&[(MomentKind::Return, date(2025, 1, 4))], &[])), ["phase_long_term_employee"]);
    }

    #[test]
    fn whoever_did_not_say_that_it_is_cancer_is_offered_two_pages_at_most_that_do_not_speak_of_it() {
        let offered = |reason, moments: &[(MomentKind, Date)], answers: &[(Question, u8)]| {
            slugs(&HealthState { reason, ..case(moments, answers) })
        };
        let treated = [(MomentKind::Treatment, date(2026, 9, 1))];
        let answers = [(Question::Fatigue, 4), (Question::Sleep, 2)];
        for reason in [None, Some(Reason::SomethingElse), Some(Reason::NotSaid)] {
            assert_eq!(offered(reason, &treated, &answers), ["rights_be_first_weeks", "evening_wind_down"]);
        }
        let back = [(MomentKind::Return, date(2026, 11, 2))];
        assert_eq!(offered(None, &back, &[(Question::Fatigue, 4)]), ["recovery_menu"], "the same page is offered once");
        let all = MomentKind::ALL.iter().flat_map(|kind| offered(None, &[(*kind, date(2026, 11, 2))], &answers));
        assert!(all.collect::<Vec<_>>().iter().all(|slug| NEUTRAL.contains(slug)));
    }

    #[test]
    fn pages_offered_before_it_is_said_name_no_cancer_in_any_language() {
        let words = ["kanker", "cancer", "krebs", "chemo", "chimio", "tumor", "tumeur", "oncolog", "onkolog"];
        for slug in NEUTRAL {
            for language in houvast_library::names::Language::ALL {
                let topic = Library::embedded().find_shown(*language, slug, Waiting::Hidden).unwrap();
                let blocks = topic.parts.iter().flat_map(|part| &part.blocks);
                let text: String = blocks.map(|block| block.text() + "\n").collect();
                let all = [&topic.about.title, &topic.about.summary, &text, &topic.about.sources.join(" ")];
                let all = all.map(|text| text.to_lowercase()).join("\n");
                assert!(words.iter().all(|word| !all.contains(word)), "{slug} in {language:?}");
            }
        }
    }

    #[test]
    fn nothing_is_offered_while_everything_rests_and_neither_weight_nor_cancer_where_comfort_comes_first() {
        let comfort = case(&[(MomentKind::Comfort, date(2026, 11, 1))], &[(Question::Fatigue, 9)]);
        assert_eq!(slugs(&comfort), ["palliative_and_work"]);
        assert!(slugs(&HealthState { resting_since: Some(specimen::now()), ..comfort.clone() }).is_empty());
        assert!(slugs(&HealthState { reason: Some(Reason::NotSaid), ..comfort.clone() }).is_empty());
        assert!(slugs(&HealthState { reason: None, ..comfort }).is_empty());
    }
}
