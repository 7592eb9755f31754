//! The main job in one breath: a list, a letter, an own space, check-ins, a plan, hours for the manager, one item for the
//! physician, who looked, and the end of sharing.

use houvast_casework::case::HealthState;
use houvast_casework::class::Class;
use houvast_casework::ids::{SeatId, ShareId};
use jiff::SignedDuration;

use crate::world::*;

const WISH: [(&str, &str); 9] = [
    ("pace", "usual"),
    ("starts_on", "2027-01-04"),
    ("longest_day", "8"),
    ("contract", "38"),
    ("days", "monday"),
    ("days", "tuesday"),
    ("days", "wednesday"),
    ("days", "thursday"),
    ("days", "friday"),
];

/// The piece of a page that shows hours: the day of the agreement, the drawing and the table.
fn hours_on(page: &Answer) -> &str {
    let text = page.text();
    let end = text.find("</table>\n</div>").expect("a table of hours");
    let drawing = text.find("<svg class=\"chart weeks\"").expect("a drawing of hours");
    let begin = text[..drawing].rfind("<p class=\"who\">").expect("the day of the agreement");
    &text[begin..end]
}

/// What stands in a page between its title and its end, without what can be pressed.
fn content_of(page: &Answer) -> String {
    let content = page.text().split("<h1>").nth(1).unwrap().split("</main>").next().unwrap();
    let lines: Vec<_> = content.lines().filter(|line| !line.starts_with("<p class=\"actions\">")).collect();
    // In the preview nothing leads on: the words are the same.
    let mut parts = lines.join("\n").replace("</a>", "").split("<a ").map(str::to_owned).collect::<Vec<_>>();
    for part in parts.iter_mut().skip(1) {
        *part = part.split_once('>').unwrap().1.to_owned();
    }
    parts.concat()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn from_the_employers_list_to_the_physician_and_back() {
    let world = World::begin(61).await;
    let absence = world.ana_is_absent().await;
    let mut tom = world.come_in(&TOM).await.browser;
    world.advance(SignedDuration::from_mins(7));
    let mut ana = world.accept(&ANA).await;
    assert_eq!(ana.post("/own/reason", &[("reason", "cancer")]).await.location(), "/own");

    check_in_three_times(&world, &mut ana).await;
    let preview = plan_and_look_at_what_the_manager_will_see(&mut ana, &absence).await;

    let before = tom_looks(&world, &absence).await;
    assert!(!before.text().contains("class=\"chart weeks\""), "nothing is seen before it is published");
    assert_eq!(ana.post("/own/publish", &[("absence", absence.address.as_str())]).await.location(), "/own/publish");
    let after = tom_looks(&world, &absence).await;
    assert_eq!(content_of(&after), content_of(&preview), "the manager sees exactly what was shown");
    tom.get(&format!("/work/{}", absence.address)).await;

    let share = share_the_plan_with_noor(&mut ana).await;
    let mut noor = world.signed_in(&NOOR).await;
    let file = noor.get(&format!("/care/{}", absence.address)).await;
    let item = format!("/care/{}/item/{share}", absence.address);
    assert!(file.list_links("/care/").contains(&item));
    assert_eq!(noor.get(&item).await.code(), 200);
    the_look_is_on_disk(&world, &share).await;
    let looked = ana.get("/own/who-looked").await;
    assert!(looked.text().contains(NOOR.name) && looked.text().contains("arbeidsarts"), "{}", looked.text());

    ana.get("/own/shares").await;
    assert_eq!(ana.post(&format!("/own/shares/{share}/end"), &[]).await.location(), "/own/shares");
    assert_eq!(noor.get(&item).await.code(), 404);
    let file = noor.get(&format!("/care/{}", absence.address)).await;
    assert!(!file.list_links("/care/").contains(&item));
    assert_eq!(content_of(&tom_looks(&world, &absence).await), content_of(&after), "at work nothing changed");
    follow_up_is_declined(&mut ana, &absence).await;
    a_dump_joins_no_case_to_an_absence(&world, &absence).await;
    world.count_entries().await;
}

async fn follow_up_is_declined(ana: &mut Browser, absence: &Absence) {
    ana.get("/own/talks").await;
    let declined = [("absence", absence.address.as_str()), ("answer", "none_any_more")];
    assert_eq!(ana.post("/own/talks/follow-up", &declined).await.code(), 303);
}

/// The same pseudonym or the same moment in rows of both would say which case belongs to which absence. What stands at
/// every absence of the service leads nowhere: the pseudonym of a reader of the service.
async fn a_dump_joins_no_case_to_an_absence(world: &World, absence: &Absence) {
    let dora = world.import(&an_absence_of("Dora Baert", BAKERY, "103")).await;
    let everywhere = world.list_telling_values(dora.file).await;
    assert!(everywhere.contains(world.account_of(&NOOR).await.bytes().as_slice()));
    let mut case = world.list_telling_values(world.case_of(&ANA).await).await;
    let absence = world.list_telling_values(absence.file).await;
    assert!(absence.contains(SeatId::PERSON.bytes().as_slice()), "the person did something there");
    case.retain(|value| !everywhere.contains(value));
    assert!(case.len() > 20 && absence.len() > 20, "{} and {} values", case.len(), absence.len());
    assert_eq!(case.intersection(&absence).collect::<Vec<_>>(), Vec::<&Vec<u8>>::new());
}

async fn tom_looks(world: &World, absence: &Absence) -> Answer {
    let page = world.signed_in(&TOM).await.get(&format!("/work/{}", absence.address)).await;
    assert_eq!(page.code(), 200);
    page
}

/// In three weeks: one answer; all steps; and one begun, left, signed out of, and finished from another browser.
async fn check_in_three_times(world: &World, ana: &mut Browser) {
    let one = ana.post("/own/check-in", &[("step", "fit"), ("plan_fit", "too_much"), ("act", "finish")]).await;
    assert_eq!(one.code(), 200, "{}", one.text());

    world.advance_days(7);
    *ana = world.sign_in(&ANA, None).await;
    ana.get("/own/check-in").await;
    let next = ana.post("/own/check-in", &[("step", "fit"), ("plan_fit", "fits"), ("act", "next")]).await;
    assert_eq!(next.location(), "/own/check-in?step=questions");
    let next = ana.post("/own/check-in", &[("step", "questions"), ("nrs_pain", "3"), ("act", "next")]).await;
    assert_eq!(next.location(), "/own/check-in?step=words");
    let back = ana.get("/own/check-in?step=questions").await;
    assert!(
        back.text().contains("name=\"nrs_pain\" value=\"3\" checked"),
        "what was answered is kept between the steps"
    );
    ana.get("/own/check-in?step=words").await;
    let last = [("step", "words"), ("words", "Een rustige week."), ("act", "finish")];
    assert_eq!(ana.post("/own/check-in", &last).await.code(), 200);

    world.advance_days(7);
    *ana = world.sign_in(&ANA, None).await;
    ana.post("/own/check-in", &[("step", "fit"), ("plan_fit", "can_do_more"), ("act", "next")]).await;
    let typed = [("draft", "record_check_in"), ("step", "words"), ("words", "Half getypt & <bewaard>")];
    assert_eq!(ana.post("/own/drafts", &typed).await.code(), 204);
    ana.post("/sign-out", &[]).await;
    *ana = world.sign_in(&ANA, None).await;
    let words = ana.get("/own/check-in?step=words").await;
    assert!(words.text().contains("Half getypt &#38; &#60;bewaard&#62;"), "kept after signing out: {}", words.text());
    let finished = [("step", "words"), ("words", "Af."), ("act", "finish")];
    assert_eq!(ana.post("/own/check-in", &finished).await.code(), 200);
    assert!(!ana.get("/own/check-in?step=words").await.text().contains("Af."), "a draft goes once it is sent");

    let health = world.store().load::<HealthState>(world.case_of(&ANA).await).await.unwrap().unwrap().state;
    let fits: Vec<&str> = health.work_answers.iter().map(|(_, answers)| answers.plan_fit.name()).collect();
    assert_eq!(fits, ["too_much", "fits", "can_do_more"]);
    assert_eq!(health.symptoms.len(), 1);
}

async fn plan_and_look_at_what_the_manager_will_see(ana: &mut Browser, absence: &Absence) -> Answer {
    let proposal = ana.post("/own/plan/propose", &WISH).await;
    assert_eq!(proposal.code(), 200, "{}", proposal.text());
    assert!(ana.get("/own/publish").await.text().contains("class=\"empty\""), "a proposal is no plan yet");
    assert_eq!(ana.post("/own/plan", &WISH).await.location(), "/own/plan");
    let publish = ana.get("/own/publish").await;
    let as_seen = ana.get(&format!("/own/publish/as-seen?absence={}", absence.address)).await;
    assert_eq!(hours_on(&publish), hours_on(&as_seen));
    as_seen
}

async fn share_the_plan_with_noor(ana: &mut Browser) -> String {
    let choices = ana.get("/own/shares/new").await;
    let reader = choices.text().split(NOOR.name).next().unwrap().rsplit("name=\"reader\" value=\"").next().unwrap();
    let reader = reader.split('"').next().unwrap().to_owned();
    let fields = [("item", "plan"), ("reader", &*reader), ("purpose", "consult"), ("until", "2027-01-10")];
    let preview = ana.get(&format!("/own/shares/new?{}", browser::encoded(&fields))).await;
    assert_eq!(preview.code(), 200, "{}", preview.text());
    assert!(preview.text().contains("class=\"shown\"") && preview.text().contains(NOOR.name));
    assert_eq!(ana.post("/own/shares", &fields).await.location(), "/own/shares");
    let shares = ana.get("/own/shares").await;
    shares.text().split("action=\"/own/shares/").nth(1).unwrap().split('/').next().unwrap().to_owned()
}

/// Another process finds the line.
async fn the_look_is_on_disk(world: &World, share: &str) {
    let share = ShareId(uuid::Uuid::parse_str(share).unwrap());
    let snapshot = world.open_snapshot().await;
    let looks = snapshot.list_looks(world.case_of(&ANA).await, 10).await.unwrap();
    let noor = world.account_of(&NOOR).await;
    assert_eq!(looks.len(), 1);
    assert_eq!((looks[0].reader, looks[0].share, &looks[0].classes[..]), (noor, Some(share), &[Class::Plan][..]));
    snapshot.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_share_that_ended_is_byte_for_byte_a_share_that_never_was() {
    let (shared, never) = (World::begin(62).await, World::begin(62).await);
    let mut answers = Vec::new();
    let mut item = String::new();
    for (world, shares) in [(&shared, true), (&never, false)] {
        let absence = world.ana_is_absent().await;
        let mut ana = world.accept(&ANA).await;
        ana.post("/own/plan", &WISH).await;
        let mut noor = world.signed_in(&NOOR).await;
        if shares {
            let share = share_the_plan_with_noor(&mut ana).await;
            item = format!("/care/{}/item/{share}", absence.address);
            assert_eq!(noor.get(&item).await.code(), 200);
            ana.post(&format!("/own/shares/{share}/end"), &[]).await;
        }
        let file = noor.get(&format!("/care/{}", absence.address)).await;
        answers.push([file, noor.get("/care").await, noor.get(&item).await].map(|answer| answer.raw()));
    }
    assert_eq!(answers[0], answers[1]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_share_ends_by_itself_at_the_end_of_its_last_day() {
    let Peopled { world, ana, .. } = Peopled::begin(63, Strangers::Absent).await;
    let item = format!("/care/{}/item/{}", ana.absence.address, ana.share);
    assert_eq!(world.signed_in(&NOOR).await.get(&item).await.code(), 200);
    world.advance_days(28);
    assert_eq!(world.signed_in(&NOOR).await.get(&item).await.code(), 404);
}
