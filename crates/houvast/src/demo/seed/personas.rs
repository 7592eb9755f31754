//! The seven people in the own space whom one can step in for: each stands in another situation.

use houvast_actions::doors::synthetic::SyntheticPerson;
use houvast_casework::absence::{Country, Language};
use houvast_casework::adjustment::{Decided, Decision, Difference, Keeping};
use houvast_casework::case::Reason;
use houvast_casework::check_in::CheckInRhythm;
use houvast_casework::hat::Hat;
use houvast_casework::hours::Minutes;
use houvast_casework::moment::MomentKind;
use houvast_casework::plan_wish::Pace;
use houvast_casework::share::{Item, Purpose};
use houvast_casework::wish::Priority;

use super::draw::Draw;
use super::person::{Calendar, Deed, Job, Person};
use super::story::{Story, Way, level};
use crate::demo::people;

const PHYSICIAN: Hat = Hat::OccupationalPhysician;

/// A persona: its id, its language and country, and how its story is put together.
type Persona = (&'static str, Language, Country, fn(&mut Story<'_>) -> Option<Job>);

const PERSONAS: [Persona; 7] = [
    ("worker_ana", Language::Dutch, Country::Belgium, ana),
    ("worker_before", Language::Dutch, Country::Belgium, before),
    ("worker_treatment", Language::Dutch, Country::Belgium, treatment),
    ("worker_comfort", Language::French, Country::Belgium, comfort),
    ("worker_again", Language::Dutch, Country::Netherlands, again),
    ("worker_self_employed", Language::Dutch, Country::Netherlands, self_employed),
    ("worker_other", Language::Dutch, Country::Belgium, other),
];

/// How many there are.
pub(super) const COUNT: u32 = 7;

/// All of them.
pub(super) fn list(calendar: &Calendar) -> Vec<Person> {
    let told = PERSONAS.iter().zip(0..).filter_map(|((id, language, country, tell), number)| {
        let persona = people::find(id)?;
        let mut story = Story::new(calendar, Draw::of(number));
        let job = tell(&mut story).map(|job| Job { number: 1001 + number, ..job });
        let who = SyntheticPerson {
            name: persona.name.to_owned(),
            email: persona.email.to_owned(),
            language: *language,
            country: *country,
        };
        Some(Person { who, job, acts: story.acts() })
    });
    told.collect()
}

/// Absent from an employer since a Tuesday so many weeks ago.
fn absent(story: &Story<'_>, employer: usize, weeks_ago: u32, contract: u32) -> Job {
    let first_day = story.calendar.monday(weeks_ago).saturating_add(jiff::Span::new().days(1));
    let contract = Minutes(contract);
    Job { employer, manager: 0, number: 0, contract, first_day, expected_end: None, has_mail: true }
}

/// Building up: hours are published, the plan is shared with the physician, everything on the line.
fn ana(story: &mut Story<'_>) -> Option<Job> {
    let job = absent(story, 0, 34, 2280);
    let monday = |weeks| story.calendar.monday(weeks);
    let (diagnosis, surgery, first, last) = (monday(35), monday(33), monday(27), monday(13));
    let (recovery, plan_from) = (monday(12), monday(6));
    let check_up = story.calendar.monday_in(3);
    story.then(30, Deed::Report);
    story.then(29, Deed::OpenSpace);
    story.then(29, Deed::Tell(Reason::Cancer));
    story.moment(29, MomentKind::Diagnosis, diagnosis, None);
    story.moment_in_words(29, MomentKind::Treatment, surgery, "Operatie");
    story.moment(27, MomentKind::Treatment, first, Some(last));
    story.contact(26);
    story.then(25, Deed::CareLook(Hat::Coordinator));
    story.then(24, Deed::CareLook(PHYSICIAN));
    story.then(20, Deed::WorkLook);
    story.moment(12, MomentKind::Recovery, recovery, None);
    story.then(11, Deed::Share(Item::Line, Hat::Coordinator, Purpose::ThinkAlong, 60));
    story.then(10, Deed::OpenItem(Item::Line, Hat::Coordinator));
    story.then(9, Deed::EndShare(Item::Line, Hat::Coordinator));
    let plan = story.ramp(job.contract, plan_from, Pace::Slow);
    if let Some(plan) = &plan {
        story.then(8, Deed::Adopt(Box::new(plan.clone())));
        story.then(7, Deed::Publish);
    }
    story.moment(7, MomentKind::Return, plan_from, None);
    story.then(7, Deed::WorkLook);
    story.then(5, Deed::Share(Item::Plan, PHYSICIAN, Purpose::Advice, 90));
    story.then(5, Deed::WorkLook);
    story.then(4, Deed::OpenItem(Item::Plan, PHYSICIAN));
    story.then(3, Deed::Share(Item::WorkAnswers, PHYSICIAN, Purpose::Consult, 90));
    story.moment_in_words(3, MomentKind::CheckUp, check_up, "Controle");
    story.then(2, Deed::Note("Gisteren een half uur gewandeld langs het water. Daarna moe, maar goed moe."));
    for (weeks_ago, numbers) in [(10, [3, 5, 7]), (9, [3, 6, 7]), (8, [4, 6, 6]), (6, [4, 5, 6]), (5, [5, 7, 5])] {
        story.then(weeks_ago, Deed::Day(numbers));
    }
    story.then(3, Deed::Day([5, 6, 5]));
    story.then(2, Deed::Day([6, 7, 4]));
    ana_asks_at_work(story);
    the_service_notes_of_ana(story);
    // The last one lies two weeks back, so that a check-in waits.
    story.check_ins(2..=20, plan.as_ref(), Way::Recovering);
    story.then(1, Deed::OpenItem(Item::Plan, PHYSICIAN));
    Some(job)
}

/// Three wishes, of which two are asked at work: one is in place and waits to be looked at again, one is agreed.
fn ana_asks_at_work(story: &mut Story<'_>) {
    story.then(9, Deed::Wish("a32", Priority::Needed));
    story.then(9, Deed::Wish("a31", Priority::Helps));
    story.then(9, Deed::Wish("a62", Priority::Later));
    story.then(9, Deed::AskAtWork("a32"));
    let decided = |decision, by: u32| {
        let owner = people::find("manager_tom").map(|tom| tom.name.to_owned());
        Keeping::Decide(Decided { decision, owner, by: Some(story.calendar.monday(by)) })
    };
    let (quiet, at_home) = (decided(Decision::Yes, 7), decided(Decision::Differently(Difference::FewerDays), 2));
    let (done_on, review_on) = (story.calendar.monday(7), story.calendar.monday(1));
    story.then(8, Deed::Keep(1, quiet));
    story.then(7, Deed::Keep(1, Keeping::Complete { done_on, review_on }));
    story.then(4, Deed::AskAtWork("a31"));
    story.then(3, Deed::Keep(2, at_home));
}

/// Each profession keeps its own notes, which the other does not see and Ana can ask to read.
fn the_service_notes_of_ana(story: &mut Story<'_>) {
    let mut lise = |weeks_ago, words| story.then(weeks_ago, Deed::WriteNote(Hat::Coordinator, words));
    lise(
        25,
        "Eerste gesprek aan de telefoon. Ik heb verteld wie wat doet bij de dienst, en dat zij zelf kiest wat zij deelt. \
         Zij belt liefst in de voormiddag, na tien uur.",
    );
    lise(9, "Zij vindt nu zelf de weg en belt als er iets is. Afgesproken: ik bel na de eerste weken op het werk.");
    let mut noor = |weeks_ago, words| story.then(weeks_ago, Deed::WriteNote(PHYSICIAN, words));
    noor(24, "Kennismaking. Zij wil rustig opbouwen en eerst zien hoe de reis naar het werk gaat.");
    noor(
        4,
        "Haar plan samen bekeken: de stappen passen bij hoe zij haar werkdagen beschrijft. Op woensdag vergadert het team \
         laat. Volgende keer vragen of zij die vergadering van thuis kan volgen.",
    );
}

/// Before a diagnosis: waiting for a result, still at work, nobody knows.
fn before(story: &mut Story<'_>) -> Option<Job> {
    story.then(2, Deed::OpenSpace);
    story.then(2, Deed::Tell(Reason::PerhapsCancer));
    let (first, result) = (story.calendar.monday(3), story.calendar.monday_in(1));
    story.moment(2, MomentKind::Suspicion, first, None);
    story.moment_in_words(1, MomentKind::Own, result, "Uitslag");
    None
}

/// Works three mornings a week through treatment.
fn treatment(story: &mut Story<'_>) -> Option<Job> {
    let job = absent(story, 0, 20, 2280);
    let (diagnosis, plan_from) = (story.calendar.monday(21), story.calendar.monday(11));
    story.then(16, Deed::Report);
    story.then(15, Deed::OpenSpace);
    story.then(15, Deed::Tell(Reason::Cancer));
    story.moment(15, MomentKind::Diagnosis, diagnosis, None);
    story.treatments(15, 18, 0);
    story.contact(14);
    let plan = level(plan_from, [240, 0, 240, 0, 240, 0, 0]);
    if let Some(plan) = &plan {
        story.then(12, Deed::Adopt(Box::new(plan.clone())));
        story.then(12, Deed::Publish);
    }
    story.then(11, Deed::WorkLook);
    let words = "Werkt drie voormiddagen en wil dat zo houden. Vroeg wie hij belt als er iets verandert: \
                 mij, en anders Noor.";
    story.then(10, Deed::WriteNote(Hat::Coordinator, words));
    story.check_ins(1..=14, plan.as_ref(), Way::ThroughTreatment);
    story.then(
        0,
        Deed::AskTalk("Liefst op een dag zonder behandeling. Ik zou graag horen of ik minder ochtenden kan werken."),
    );
    Some(job)
}

/// Comfort comes first: everything rests, nothing is asked.
fn comfort(story: &mut Story<'_>) -> Option<Job> {
    let job = absent(story, 3, 31, 2280);
    let (diagnosis, first, last, comfort) =
        (story.calendar.monday(60), story.calendar.monday(57), story.calendar.monday(12), story.calendar.monday(6));
    story.then(27, Deed::Report);
    story.then(25, Deed::OpenSpace);
    story.then(25, Deed::Tell(Reason::Cancer));
    story.moment(25, MomentKind::Diagnosis, diagnosis, None);
    story.moment(25, MomentKind::Treatment, first, Some(last));
    story.contact(24);
    story.check_ins(13..=23, None, Way::ThroughTreatment);
    story.moment(6, MomentKind::Comfort, comfort, None);
    story.moment_in_words(6, MomentKind::Own, story.calendar.monday_in(4), "Les enfants viennent à la mer");
    story.then(6, Deed::Rhythm(CheckInRhythm::Never));
    story.then(5, Deed::Change);
    Some(job)
}

/// It came back after two years of work.
fn again(story: &mut Story<'_>) -> Option<Job> {
    let job = absent(story, 8, 13, 2160);
    let years = |weeks| story.calendar.monday(weeks);
    let (diagnosis, first, last, back) = (years(150), years(147), years(120), years(112));
    let (check_up, again, treated) = (years(60), years(14), years(11));
    story.then(9, Deed::Report);
    story.then(8, Deed::OpenSpace);
    story.then(8, Deed::Tell(Reason::Cancer));
    story.moment(8, MomentKind::Diagnosis, diagnosis, None);
    story.moment(8, MomentKind::Treatment, first, Some(last));
    story.moment(8, MomentKind::Return, back, None);
    story.moment(8, MomentKind::CheckUp, check_up, None);
    story.moment(8, MomentKind::Again, again, None);
    story.moment(8, MomentKind::Treatment, treated, Some(story.calendar.monday_in(9)));
    story.contact(7);
    story.then(5, Deed::Rhythm(CheckInRhythm::TwoWeekly));
    story.check_ins(2..=6, None, Way::ThroughTreatment);
    story.then(3, Deed::Share(Item::Line, PHYSICIAN, Purpose::Consult, 120));
    story.then(2, Deed::OpenItem(Item::Line, PHYSICIAN));
    Some(job)
}

/// Self-employed: no employer, no absence, a plan for herself.
fn self_employed(story: &mut Story<'_>) -> Option<Job> {
    let (diagnosis, first, last) = (story.calendar.monday(30), story.calendar.monday(28), story.calendar.monday(9));
    let plan_from = story.calendar.monday(5);
    story.then(24, Deed::OpenSpace);
    story.then(24, Deed::Tell(Reason::Cancer));
    story.moment(24, MomentKind::Diagnosis, diagnosis, None);
    story.moment(24, MomentKind::Treatment, first, Some(last));
    story.moment(9, MomentKind::Recovery, last, None);
    let plan = level(plan_from, [180, 0, 180, 0, 120, 0, 0]);
    if let Some(plan) = &plan {
        story.then(6, Deed::Adopt(Box::new(plan.clone())));
    }
    story.moment_in_words(5, MomentKind::Return, plan_from, "Eerste klant weer");
    story.check_ins(1..=18, plan.as_ref(), Way::Recovering);
    None
}

/// Absent for another reason: everything is the same.
fn other(story: &mut Story<'_>) -> Option<Job> {
    let job = absent(story, 0, 25, 1824);
    let plan_from = story.calendar.monday(4);
    story.then(21, Deed::Report);
    story.then(20, Deed::OpenSpace);
    story.then(20, Deed::Tell(Reason::SomethingElse));
    story.moment_in_words(19, MomentKind::Own, story.calendar.monday(25), "Gevallen met de fiets");
    story.contact(19);
    let plan = story.ramp(job.contract, plan_from, Pace::Usual);
    if let Some(plan) = &plan {
        story.then(6, Deed::Adopt(Box::new(plan.clone())));
        story.then(5, Deed::Publish);
    }
    story.then(5, Deed::WorkLook);
    story.check_ins(1..=18, plan.as_ref(), Way::Recovering);
    Some(job)
}
