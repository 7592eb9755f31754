//! What is visible to the workplace in both worlds of a pair: the same acts at the same moments.

use houvast_actions::import_absences::file::Row;
use houvast_casework::absence::{Country, Language};
use houvast_casework::contact::{Channel, Day, Person as Contact, Rhythm, Topic};
use houvast_casework::hours::Minutes;
use houvast_casework::plan::{HoursPlan, Step, WeekHours};
use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::draw::Draw;
use crate::world::*;

/// The colleague of whom no private address is known.
pub(crate) const BERT: &str = "Bert Goossens";

/// Who of the workplace acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Who {
    Tom,
    Els,
    /// The other employer's manager.
    Mia,
    /// Human resources of the employer as a whole.
    Hil,
    /// The case manager.
    Cas,
}

/// One act of which the workplace knows.
#[derive(Debug, Clone)]
pub(crate) enum Visible {
    /// The employers' lists come in.
    Import(Vec<Row>),
    /// Letters that are due go to the mail server.
    Deliver,
    /// Somebody accepts the invitation of the letter, sets up the second factor, and further absences with one press.
    ComeIn(Who),
    /// Signs in on another day with password and code.
    SignIn(Who),
    /// Is signed in on yet another day.
    Again(Who),
    /// Has a seat and is signed in, as if an invitation had been accepted.
    Enter(Who),
    /// Wants mails about what is due at work.
    WantMails(Who),
    /// Opens every page that is for the workplace.
    Walk(Who),
    /// How contact is kept is written down.
    Contact(Who, Vec<(&'static str, String)>),
    /// Hours are agreed for Ana today. Who writes them down differs from world to world; if it is the workplace, then this
    /// colleague.
    Hours(Who, HoursPlan),
    /// An adjustment is asked for Ana today, from a day on or as soon as possible. Who asks differs from world to world; if
    /// it is the workplace, then this colleague.
    Ask(Who, &'static str, &'static str),
    /// The first adjustment in the register is decided.
    Decide(Who, Vec<(&'static str, &'static str)>),
    /// Looks at the list and at Ana's absence.
    Look(Who),
    /// Tries Ana's private address at every door.
    Probe(Who),
    /// Looks at everything in four languages, sends wrong forms, asks for what is not there.
    LookAtEverything(Who),
}

/// Acts of one moment, and how many hours the clock goes on before it.
pub(crate) struct Moment {
    pub(crate) after_hours: i64,
    pub(crate) visible: Vec<Visible>,
}

/// The acts of a pair of worlds. The hours are agreed in the third and, changed, in the fifth moment.
pub(crate) fn write(seed: u64) -> Vec<Moment> {
    use Visible::{
        Again, Ask, ComeIn, Contact, Decide, Deliver, Enter, Hours, Import, Look, LookAtEverything, Probe, SignIn,
        Walk, WantMails,
    };
    use Who::{Cas, Els, Hil, Mia, Tom};
    let mut draw = Draw::of(seed, "visible");
    let mut lists = lists(&mut draw);
    let moment = |after_hours, visible| Moment { after_hours, visible };
    let mut moments = vec![
        moment(0, vec![Import(lists.clone()), Deliver]),
        moment(26, vec![Deliver, ComeIn(Tom), ComeIn(Els), Enter(Hil), Enter(Cas), Look(Tom)]),
        moment(50, vec![SignIn(Tom), Probe(Tom), Look(Tom), Hours(Tom, hours(&mut draw)), Look(Tom)]),
    ];
    let first = Contact(Tom, contact(&mut draw));
    let second = Contact(Els, contact(&mut draw));
    let (asked, from) = (draw.pick(&["a44", "a61"]), draw.pick(&["", "2027-01-04"]));
    let mut decisions = vec![
        vec![("decision", "yes"), ("owner", ELS.name), ("by", "2026-12-18")],
        vec![("decision", "not_possible"), ("obstacle", "no_room")],
        vec![("decision", "differently"), ("difference", "trial"), ("owner", TOM.name), ("by", "2026-12-18")],
    ];
    let decided = decisions.swap_remove(draw.below(3));
    let acts = vec![
        SignIn(Els),
        WantMails(Els),
        second,
        Again(Tom),
        first,
        Ask(Els, asked, from),
        Look(Els),
        Decide(Tom, decided),
    ];
    moments.push(moment(31, acts));
    lists.push(an_absence_of("Dora Baert", PRINTER, "103").managed_by(TOM.mail).written_to("dora@thuis.example"));
    lists[0].expected_end = Some(date(2027, 1, 4).saturating_add((7 * span(&mut draw, 12)).days()));
    moments.push(moment(
        200,
        vec![Deliver, Import(lists), Again(Els), Look(Els), Hours(Els, hours(&mut draw)), Look(Els)],
    ));
    let last = vec![Deliver, Again(Tom), Again(Els), Again(Mia), Probe(Els)];
    let looks = [Tom, Els, Mia].map(LookAtEverything);
    let walks = [Again(Hil), Walk(Hil), Again(Cas), Walk(Cas), Deliver];
    moments.push(moment(120, [last, looks.to_vec(), walks.to_vec()].concat()));
    moments
}

fn span(draw: &mut Draw, end: usize) -> i64 {
    i64::try_from(draw.below(end)).unwrap()
}

fn lists(draw: &mut Draw) -> Vec<Row> {
    let languages = [Language::Dutch, Language::French, Language::German, Language::English];
    let country = draw.pick(&[Country::Belgium, Country::Netherlands]);
    let mut first_day = || date(2026, 3, 2).saturating_add(span(draw, 230).days());
    let ana = line_of_ana().since(first_day());
    let bert = an_absence_of(BERT, PRINTER, "102").managed_by(TOM.mail).since(first_day());
    let carla = line_of_carla().since(first_day());
    let mut rows = vec![ana.in_language(draw.pick(&languages), country), bert, carla];
    if draw.is_so(50) {
        rows[0] = rows[0].clone().until(date(2027, 2, 1));
    }
    rows[0].contract_weekly = Minutes(draw.pick(&[38 * 60, 36 * 60, 19 * 60, 1140]));
    rows
}

/// Hours in one to four steps, from a Monday not far away on.
pub(crate) fn hours(draw: &mut Draw) -> HoursPlan {
    let monday: Date = date(2026, 11, 16).saturating_add((7 * span(draw, 8)).days());
    let step = |draw: &mut Draw| {
        let mut week = WeekHours::default();
        for day in &mut week.0[..5] {
            *day = Minutes(draw.pick(&[0, 0, 120, 150, 180, 225, 240, 456]));
        }
        week.0[draw.below(5)] = Minutes(120);
        Step { weeks: draw.pick(&[1, 2, 3, 4]), week }
    };
    let steps = (0..=draw.below(4)).map(|_| step(draw)).collect();
    let home = std::array::from_fn(|day| day < 5 && draw.is_so(25));
    HoursPlan::new(monday, steps).unwrap().with_home(home)
}

/// The days at home as both forms send them.
pub(crate) fn home_days(hours: &HoursPlan) -> Vec<(String, String)> {
    let days = Day::ALL.iter().zip(hours.home.unwrap_or_default());
    days.filter(|(_, home)| *home).map(|(day, _)| ("home".to_owned(), day.name().to_owned())).collect()
}

fn contact(draw: &mut Draw) -> Vec<(&'static str, String)> {
    let mut fields = vec![
        ("rhythm", draw.pick(Rhythm::ALL).name().to_owned()),
        ("weekday", draw.pick(Day::ALL).name().to_owned()),
        ("minutes", draw.pick(&["5", "15", "30", "60"]).to_owned()),
        ("people", draw.pick(Contact::ALL).name().to_owned()),
        ("channel", draw.pick(Channel::ALL).name().to_owned()),
        ("pause_until", draw.pick(&["", "2026-12-24"]).to_owned()),
        ("agreed_on", "2026-11-28".to_owned()),
    ];
    fields.extend(draw.some(Topic::ALL).into_iter().map(|topic| ("topics", topic.name().to_owned())));
    fields
}

/// Hours as the form of agreed hours sends them.
pub(crate) fn as_fields(hours: &HoursPlan, today: Date) -> Vec<(String, String)> {
    let mut fields =
        vec![("starts_on".to_owned(), hours.starts_on.to_string()), ("agreed_on".to_owned(), today.to_string())];
    for (row, step) in hours.steps.iter().enumerate() {
        fields.push((format!("weeks-{row}"), step.weeks.to_string()));
        for (day, minutes) in step.week.0.iter().enumerate() {
            fields.push((format!("day-{row}-{day}"), format!("{}:{:02}", minutes.0 / 60, minutes.0 % 60)));
        }
    }
    fields.extend(home_days(hours));
    fields
}
