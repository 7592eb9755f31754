//! Wrong forms: each comes back with a sentence that names the field, with what was typed, escaped; nothing is written.

mod unreadable;

use houvast_casework::absence::WorkState;
use houvast_casework::case::HealthState;
use houvast_casework::coordination::CareState;
use houvast_casework::diary::DiaryState;

use crate::world::*;

/// Hostile markup that must never come back as markup.
const MARKUP: &str = "\"><script>alert(1)</script><img src=x onerror=alert(2)>'";

/// One wrong form: who sends it where, what is wrong, and which fields the summary must lead to.
struct Wrong {
    who: &'static Person,
    path: &'static str,
    fields: Vec<(&'static str, String)>,
    faults: &'static [&'static str],
}

fn wrong(
    who: &'static Person,
    path: &'static str,
    fields: &[(&'static str, &str)],
    faults: &'static [&'static str],
) -> Wrong {
    let fields = fields.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    Wrong { who, path, fields, faults }
}

/// A whole form of which some fields are replaced, and added where they were not there.
fn with(
    whole: &[(&'static str, &'static str)],
    changed: &[(&'static str, &'static str)],
) -> Vec<(&'static str, &'static str)> {
    let kept = whole.iter().filter(|(name, _)| !changed.iter().any(|(other, _)| other == name));
    kept.chain(changed).copied().collect()
}

const CONTACT: [(&str, &str); 6] = [
    ("rhythm", "weekly"),
    ("weekday", "monday"),
    ("minutes", "15"),
    ("people", "manager"),
    ("channel", "phone"),
    ("agreed_on", "2026-11-28"),
];

const CALENDAR: [(&str, &str); 2] = [("titles", "neutral"), ("begins", "09:00")];

fn calendar_forms(who: &'static Person, path: &'static str) -> Vec<Wrong> {
    let form = |changed: &[(&'static str, &'static str)], faults| wrong(who, path, &with(&CALENDAR, changed), faults);
    vec![
        wrong(who, path, &[], &["titles"]),
        form(&[("titles", MARKUP)], &["titles"]),
        form(&[("begins", MARKUP)], &["begins"]),
        form(&[("begins", "24:30")], &["begins"]),
        form(&[("titles", ""), ("begins", "9")], &["titles", "begins"]),
    ]
}

fn contact_forms(who: &'static Person, path: &'static str) -> Vec<Wrong> {
    let form = |changed: &[(&'static str, &'static str)], faults| wrong(who, path, &with(&CONTACT, changed), faults);
    vec![
        wrong(who, path, &[], &["rhythm", "minutes", "people", "channel", "agreed_on"]),
        form(&[("rhythm", MARKUP)], &["rhythm"]),
        form(&[("weekday", "")], &["weekday"]),
        form(&[("minutes", "-5")], &["minutes"]),
        form(&[("minutes", "99999999999999999999")], &["minutes"]),
        form(&[("minutes", MARKUP)], &["minutes"]),
        form(&[("people", "physician")], &["people"]),
        form(&[("channel", "smoke")], &["channel"]),
        form(&[("pause_until", "2026-02-30")], &["pause_until"]),
        form(&[("agreed_on", "2026-11-30")], &["agreed_on"]),
        form(&[("agreed_on", "28/11/2026")], &["agreed_on"]),
        // The last of two is the one that counts, and it is wrong.
        form(&[("minutes", "15"), ("minutes", "0")], &["minutes"]),
        // Somebody else wrote something since this form was opened.
        form(&[("seen", "an older state")], &["agreed_on"]),
    ]
}

const HOURS: [(&str, &str); 3] = [("starts_on", "2026-12-07"), ("day-0-0", "4"), ("agreed_on", "2026-11-28")];

fn hours_forms(who: &'static Person, path: &'static str) -> Vec<Wrong> {
    let form = |changed: &[(&'static str, &'static str)], faults| wrong(who, path, &with(&HOURS, changed), faults);
    vec![
        wrong(who, path, &[], &["starts_on", "day-0-0", "agreed_on"]),
        form(&[("starts_on", "2026-12-08")], &["starts_on"]),
        form(&[("starts_on", "0000-00-00")], &["starts_on"]),
        form(&[("starts_on", MARKUP)], &["starts_on"]),
        form(&[("day-0-0", "17")], &["day-0-0"]),
        form(&[("day-0-3", "vier")], &["day-0-3"]),
        form(&[("day-0-6", MARKUP)], &["day-0-6"]),
        form(&[("day-0-1", "4:75")], &["day-0-1"]),
        form(&[("day-0-1", "NaN")], &["day-0-1"]),
        form(&[("day-1-0", "8"), ("weeks-0", "0")], &["weeks-0"]),
        form(&[("day-1-0", "8"), ("weeks-0", "105")], &["weeks-0"]),
        form(&[("weeks-1", "2"), ("weeks-0", "1")], &["day-1-0"]),
        form(&[("agreed_on", "2027-01-01")], &["agreed_on"]),
        form(&[("day-15-0", "8")], &["weeks-0"]),
        form(&[("seen", "an older state")], &["agreed_on"]),
    ]
}

const DECISION: [(&str, &str); 4] = [("act", "decide"), ("decision", "yes"), ("owner", TOM.name), ("by", "2026-12-10")];

fn register_forms() -> Vec<Wrong> {
    let one =
        |fields: &[(&'static str, &'static str)], faults| wrong(&TOM, "/work/{address}/adjustments/1", fields, faults);
    let decision = |changed: &[(&'static str, &'static str)], faults| one(&with(&DECISION, changed), faults);
    let new =
        |fields: &[(&'static str, &'static str)], faults| wrong(&ELS, "/work/{address}/adjustments", fields, faults);
    vec![
        one(&[], &["decision", "owner", "by"]),
        decision(&[("decision", MARKUP)], &["decision"]),
        decision(&[("decision", "differently"), ("difference", MARKUP)], &["difference"]),
        decision(&[("decision", "not_possible"), ("obstacle", "because of the pain")], &["obstacle"]),
        decision(&[("owner", MARKUP)], &["owner"]),
        decision(&[("owner", ANA.name)], &["owner"]),
        decision(&[("by", MARKUP)], &["by"]),
        decision(&[("by", "2026-11-28")], &["by"]),
        decision(&[("seen", "an older state")], &["adjustment"]),
        one(&[("act", "complete"), ("done_on", "2026-11-28"), ("review_on", "2027-01-11")], &["adjustment"]),
        one(&[("act", "review"), ("outcome", "keep")], &["adjustment"]),
        new(&[("adjustment", "a44")], &["asked_on"]),
        new(&[("adjustment", "a44"), ("asked_on", "2026-11-30"), ("from", MARKUP)], &["from", "asked_on"]),
        new(&[("adjustment", "a44"), ("asked_on", "2026-11-28"), ("from", "2026-11-27")], &["from"]),
    ]
}

fn notes_forms(path: &'static str) -> Vec<Wrong> {
    let long = "ë".repeat(2001);
    let form = |fields: &[(&'static str, &str)], faults| wrong(&PIET, path, fields, faults);
    vec![
        form(&[], &["on", "text"]),
        form(&[("on", MARKUP), ("text", MARKUP)], &["on"]),
        form(&[("on", "2026-11-30"), ("text", "Gebeld.")], &["on"]),
        form(&[("on", "2026-11-28"), ("text", "")], &["text"]),
        form(&[("on", "2026-11-28"), ("text", &long)], &["text"]),
    ]
}

const MOMENT: [(&str, &str); 2] = [("kind", "treatment"), ("on", "2026-12-01")];
const SHARE: [(&str, &str); 3] = [("item", "plan"), ("purpose", "consult"), ("until", "2026-12-24")];

fn own_forms() -> Vec<Wrong> {
    let long = "ë".repeat(121);
    let (very_long, long_wish) = ("a".repeat(2001), "ë".repeat(501));
    let form = |path, fields: &[(&'static str, &str)], faults| wrong(&ANA, path, fields, faults);
    vec![
        form("/own/reason", &[], &["reason"]),
        form("/own/reason", &[("reason", MARKUP)], &["reason"]),
        form("/own/rhythm", &[("rhythm", "hourly")], &["rhythm"]),
        form("/own/line", &[], &["kind", "on"]),
        form("/own/line", &with(&MOMENT, &[("on", "2026-13-01")]), &["on"]),
        form("/own/line", &with(&MOMENT, &[("on", MARKUP)]), &["on"]),
        form("/own/line", &with(&MOMENT, &[("until", "2026-11-30")]), &["until"]),
        form("/own/line", &[("kind", "treatment"), ("on", "2026-12-01"), ("words", &long)], &["words"]),
        form("/own/line", &with(&MOMENT, &[("kind", "miracle"), ("words", MARKUP)]), &["kind"]),
        form("/own/diary", &[("words", &very_long)], &["words"]),
        form("/own/diary", &[("on", "2026-02-30"), ("energy", "4")], &["on"]),
        form("/own/diary", &[("on", "2027-02-03"), ("words", MARKUP)], &["on"]),
        form("/own/plan/worked", &[("day-0", MARKUP), ("whole", "veel")], &["day-0", "whole"]),
        form("/own/plan/worked", &[("day-0", "2"), ("whole", "4")], &["whole"]),
        form("/own/plan/worked", &[("week", "2027-01-04"), ("whole", "4")], &["week"]),
        form("/own/plan/worked", &[("day-6", "25")], &["day-6"]),
        form("/own/plan", &[("pace", "usual")], &["starts_on", "days", "longest_day", "contract"]),
        form("/own/publish", &[("absence", MARKUP)], &["absence"]),
        form("/own/shares", &with(&SHARE, &[("item", "diary")]), &["item", "reader"]),
        form("/own/shares", &with(&SHARE, &[("until", "2027-12-24")]), &["reader", "until"]),
        form("/own/shares", &with(&SHARE, &[("reader", MARKUP), ("purpose", "sue")]), &["reader", "purpose"]),
        form("/own/wishes", &[], &["words", "priority"]),
        form("/own/wishes", &[("words", &long_wish), ("priority", "helps")], &["words"]),
        form("/own/wishes", &[("words", MARKUP), ("priority", MARKUP)], &["priority"]),
        form("/own/talk", &[], &["absence", "language", "ways"]),
        form("/own/talk", &[("absence", MARKUP), ("language", "nl"), ("ways", "phone")], &["absence"]),
        form(
            "/own/talk",
            &[("language", MARKUP), ("ways", "smoke"), ("words", &very_long)],
            &["absence", "language", "words"],
        ),
        form("/own/erase", &[("word", MARKUP)], &["word"]),
        form("/own/erase", &[], &["word"]),
    ]
}

fn plan_forms() -> Vec<Wrong> {
    const WISH: [(&str, &str); 5] =
        [("pace", "usual"), ("starts_on", "2027-01-04"), ("longest_day", "8"), ("contract", "38"), ("days", "monday")];
    let form = |changed: &[(&'static str, &'static str)], faults| {
        wrong(&ANA, "/own/plan/propose", &with(&WISH, changed), faults)
    };
    vec![
        form(&[("pace", "lightning")], &["pace"]),
        form(&[("starts_on", "2027-01-05")], &["starts_on"]),
        form(&[("longest_day", "24")], &["longest_day"]),
        form(&[("contract", "1e9")], &["contract"]),
        form(&[("contract", MARKUP)], &["contract"]),
        form(&[("days", "")], &["days"]),
        form(&[("contract", "1")], &["contract"]),
    ]
}

impl Wrong {
    async fn fields(&self, browser: &mut Browser, address: &str) -> Vec<(&str, String)> {
        let mut fields: Vec<(&str, String)> = self.fields.iter().map(|(name, value)| (*name, value.clone())).collect();
        let wants_seen = ["/contact", "/hours", "/adjustments/1"].iter().any(|end| self.path.ends_with(end));
        if wants_seen && !fields.iter().any(|(name, _)| *name == "seen") {
            fields.push(("seen", browser.get(address).await.hidden("seen")));
        }
        fields
    }
}

/// What was written about Ana so far, by compartment.
async fn versions(world: &World, ana: &Own) -> [i64; 4] {
    let (store, case, absence) = (world.store(), world.case_of(&ANA).await, ana.absence.file);
    [
        store.load::<HealthState>(case).await.unwrap().unwrap().version,
        store.load::<DiaryState>(case).await.unwrap().unwrap().version,
        store.load::<WorkState>(absence).await.unwrap().unwrap().version,
        store.load::<CareState>(absence).await.unwrap().unwrap().version,
    ]
}

/// Sends a wrong form and checks what comes back.
async fn send(world: &World, ana: &Own, wrong: &Wrong) {
    let address = wrong.path.replace("{address}", ana.absence.address.as_str());
    let mut browser = world.signed_in(wrong.who).await;
    let fields = wrong.fields(&mut browser, &address).await;
    let (before, entries) = (versions(world, ana).await, world.count_entries().await);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let answer = browser.post(&address, &fields).await;
    let what = format!("{address} {:?}", wrong.fields);
    assert_eq!(answer.code(), 422, "{what}: {}", answer.text());
    assert_eq!(answer.list_faults(), wrong.faults, "{what}");
    check_page(&answer, &what);
    // Of a name that comes twice these forms take the last.
    for (at, (name, value)) in fields.iter().enumerate().filter(|(_, (name, _))| is_typed(name)) {
        let is_kept = fields[at + 1..].iter().any(|(later, _)| later == name) || is_kept(&answer, value);
        assert!(is_kept, "{what}: `{name}` was not kept in {}", answer.text());
    }
    assert_eq!((versions(world, ana).await, world.count_entries().await), (before, entries), "{what} wrote something");
}

fn is_kept(answer: &Answer, value: &str) -> bool {
    value.is_empty() || answer.text().contains(&escaped(value))
}

/// Fields one types into: what is chosen from a list is chosen again.
fn is_typed(name: &str) -> bool {
    let typed = [
        "on",
        "text",
        "until",
        "words",
        "minutes",
        "pause_until",
        "agreed_on",
        "contract",
        "word",
        "begins",
        "by",
        "from",
    ];
    typed.contains(&name) || name.starts_with("day-") || name.starts_with("weeks-") || name == "name" || name == "mail"
}

/// A text as it stands in a page.
fn escaped(text: &str) -> String {
    let written = text.replace('&', "&#38;").replace('"', "&#34;").replace('\'', "&#39;");
    written.replace('<', "&#60;").replace('>', "&#62;")
}

/// Every fault has a sentence, leads to a field that is there, and no markup came through.
fn check_page(answer: &Answer, what: &str) {
    let page = answer.text();
    assert!(!page.contains("<script>alert") && !page.contains("<img src=x"), "{what}: markup came through");
    for (field, sentence) in answer.list_faults().iter().zip(answer.list_sentences()) {
        assert!(page.contains(&format!("id=\"{field}\"")), "{what}: no field `{field}`");
        assert!(page.contains(&format!("id=\"{field}-fault\"")), "{what}: no fault beside `{field}`");
        assert!(sentence.len() > 8 && sentence.ends_with('.'), "{what}: `{sentence}`");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wrong_forms_at_work_and_in_care_name_the_field_and_write_nothing() {
    let Peopled { world, ana, .. } = Peopled::begin(91, Strangers::Absent).await;
    let forms = [
        contact_forms(&TOM, "/work/{address}/contact"),
        hours_forms(&ELS, "/work/{address}/hours"),
        contact_forms(&LISE, "/care/{address}/contact"),
        hours_forms(&NOOR, "/care/{address}/hours"),
        calendar_forms(&TOM, "/work/{address}/calendar"),
        register_forms(),
        notes_forms("/care/{address}/notes"),
        notes_forms("/care/{address}/notes/1"),
    ];
    for wrong in forms.iter().flatten() {
        send(&world, &ana, wrong).await;
    }
    assert_eq!(forms.iter().flatten().count(), 85);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wrong_forms_of_the_own_space_name_the_field_and_write_nothing() {
    let Peopled { world, ana, .. } = Peopled::begin(92, Strangers::Absent).await;
    let forms = [own_forms(), plan_forms(), calendar_forms(&ANA, "/own/calendar")];
    for wrong in forms.iter().flatten() {
        send(&world, &ana, wrong).await;
    }
    assert_eq!(forms.iter().flatten().count(), 41);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_check_in_that_cannot_be_read_is_kept_as_a_draft_and_recorded_nowhere() {
    let Peopled { world, ana, .. } = Peopled::begin(93, Strangers::Absent).await;
    let mut browser = world.signed_in(&ANA).await;
    let before = versions(&world, &ana).await;
    let long = "b".repeat(2001);
    let forms = [
        (vec![("step", "fit"), ("plan_fit", "perhaps"), ("act", "next")], "plan_fit"),
        (vec![("step", "fit"), ("act", "finish")], "plan_fit"),
        // Hours worked are asked while building up only.
        (vec![("step", "recovery"), ("worked", MARKUP), ("act", "next")], "plan_fit"),
        (vec![("step", "words"), ("words", long.as_str()), ("act", "finish")], "words"),
    ];
    for (fields, fault) in forms {
        let answer = browser.post("/own/check-in", &fields).await;
        assert_eq!((answer.code(), answer.list_faults()), (422, vec![fault]), "{fields:?}");
        check_page(&answer, fault);
    }
    assert_eq!(versions(&world, &ana).await, before);
    world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hours_worked_that_cannot_be_read_stand_in_nobodys_way_once_they_are_not_asked_any_more() {
    let Peopled { world, ana, .. } = Peopled::begin(95, Strangers::Absent).await;
    world.advance_days(9);
    let mut browser = world.signed_in(&ANA).await;
    for worked in [MARKUP, "169", "-1"] {
        let answer = browser.post("/own/check-in", &[("step", "recovery"), ("worked", worked), ("act", "next")]).await;
        assert_eq!((answer.code(), answer.list_faults()), (422, vec!["worked"]), "{worked}");
        check_page(&answer, worked);
        assert!(answer.text().contains(&escaped(worked)));
    }
    let before = versions(&world, &ana).await;
    browser.post("/own/changed", &[]).await;
    let plan = mornings(5);
    houvast_actions::adopt_plan::adopt_plan(
        world.installation(),
        world.account_of(&ANA).await,
        jiff::civil::date(2026, 12, 1),
        &houvast_casework::plan_made::PlanMade::of_hours(houvast_casework::plan::HoursPlan {
            starts_on: jiff::civil::date(2027, 6, 7),
            ..plan
        }),
        houvast_actions::adopt_plan::Prepared::Yes,
    )
    .await
    .unwrap();
    let finished = browser.post("/own/check-in", &[("step", "fit"), ("plan_fit", "fits"), ("act", "finish")]).await;
    assert_eq!(finished.code(), 200, "{:?}", finished.list_sentences());
    assert!(versions(&world, &ana).await[0] > before[0]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wrong_forms_at_the_doors_name_the_field_and_open_nothing() {
    let world = World::begin(94).await;
    world.ana_is_absent().await;
    let invitation = world.link_for(ANA.mail).await;
    let start = world.add_token(houvast_storage::InvitationPurpose::Start, None, None, "bo@thuis.example").await;
    let start = format!("/start/{start}");
    let (long, longer) = ("a".repeat(201), format!("{}@thuis.example", "a".repeat(200)));
    let whole = [("name", "Ana"), ("mail", ANA.mail), ("password", PASSWORD)];
    let form = |changed: &[(&'static str, &'static str)]| with(&whole, changed);
    let (long, longer): (&'static str, &'static str) = (long.leak(), longer.leak());
    let check = |path: &str, fields: Vec<(&'static str, &'static str)>, faults: &'static [&'static str]| {
        (path.to_owned(), fields, faults)
    };
    let forms = [
        check("/sign-in", vec![], &["mail", "password"]),
        check("/sign-in", vec![("mail", MARKUP), ("password", "x")], &["mail"]),
        check("/start", vec![("mail", "ana@")], &["mail"]),
        check("/start", vec![("mail", longer)], &["mail"]),
        check("/forgot", vec![("mail", "a b@thuis.example")], &["mail"]),
        check(&invitation, vec![], &["name", "mail"]),
        check(&invitation, form(&[("name", long)]), &["name"]),
        check(&invitation, form(&[("name", " ")]), &["name"]),
        check(&invitation, form(&[("mail", "ana"), ("name", MARKUP)]), &["mail"]),
        check(&invitation, form(&[("password", "kort")]), &["password"]),
        check(&invitation, form(&[("password", long)]), &["password"]),
        check(&invitation, form(&[("password", "wachtwoord1")]), &["password"]),
        check(&start, vec![("name", "Bo"), ("password", PASSWORD)], &["country"]),
        check(&start, vec![("name", "Bo"), ("country", "fr"), ("password", PASSWORD)], &["country"]),
        check(&start, vec![("name", MARKUP), ("country", "be"), ("password", "1234567890")], &["password"]),
    ];
    for (path, fields, faults) in &forms {
        let answer = world.browser().post(path, fields).await;
        assert_eq!((answer.code(), answer.list_faults()), (422, faults.to_vec()), "{path} {fields:?}");
        check_page(&answer, path);
        for (name, value) in fields.iter().filter(|(name, _)| is_typed(name)) {
            assert!(answer.text().contains(&escaped(value.trim())), "{path}: `{name}` was not kept");
        }
        assert!(!answer.text().contains(PASSWORD), "{path}: a password is never sent back");
    }
    assert!(world.store().find_account_by_email(ANA.mail).await.unwrap().is_none());
    assert_eq!(world.browser().get(&invitation).await.code(), 200, "the link still works");
}
