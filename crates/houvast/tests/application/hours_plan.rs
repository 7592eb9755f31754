//! The hours plan from life: asked for in few answers, steered by check-ins, switched with the paper first, and at work
//! nothing of why.

use houvast_casework::case::HealthState;
use houvast_casework::contact::Day;
use houvast_casework::plan::{HoursPlan, Step};
use houvast_casework::plan_made::WhyChanged;
use houvast_language::Speaker;

use crate::world::*;

pub(crate) type Fields = Vec<(&'static str, &'static str)>;

/// 80 %, a free Wednesday, a way of 50 minutes: what somebody answers who leaves everything else as it is.
pub(crate) fn wish(more: &[(&'static str, &'static str)]) -> Fields {
    let few = [
        ("contract", "30,4"),
        ("pace", "usual"),
        ("starts_on", "2026-12-07"),
        ("longest_day", "8"),
        ("days", "monday"),
        ("days", "tuesday"),
        ("days", "thursday"),
        ("days", "friday"),
        ("commute", "50"),
    ];
    few.iter().chain(more).copied().collect()
}

const CHEMOTHERAPY: [(&str, &str); 2] = [("treatment_on", "2026-12-14"), ("treatment_every", "3")];

async fn state_of(world: &World) -> HealthState {
    world.store().load::<HealthState>(world.case_of(&ANA).await).await.unwrap().unwrap().into_state()
}

fn totals(state: &HealthState) -> Vec<u32> {
    state.plan.as_ref().unwrap().weeks().map(|week| week.total().0).collect()
}

/// A week later, signed in again.
async fn a_week_later(world: &World, ana: &mut Browser) {
    world.advance_days(7);
    *ana = world.sign_in(&ANA, None).await;
}

async fn check_in(ana: &mut Browser, fit: &'static str, pain: Option<&'static str>) -> Answer {
    check_in_after(ana, fit, pain, "5").await
}

/// A check-in after so many hours of work.
async fn check_in_after(
    ana: &mut Browser,
    fit: &'static str,
    pain: Option<&'static str>,
    worked: &'static str,
) -> Answer {
    ana.get("/own/check-in").await;
    ana.post("/own/check-in", &[("step", "fit"), ("plan_fit", fit), ("act", "next")]).await;
    if let Some(pain) = pain {
        ana.post("/own/check-in", &[("step", "questions"), ("nrs_pain", pain), ("act", "next")]).await;
    }
    ana.post("/own/check-in", &[("step", "recovery"), ("worked", worked), ("act", "finish")]).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn few_answers_bring_a_plan_with_its_reasons_and_its_plan_b() {
    let world = World::begin(301).await;
    world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    assert!(ana.get("/own/plan").await.list_links("/own/plan/change").len() == 1);
    assert!(ana.get("/own/plan/change").await.text().contains("value=\"38\""), "the contract is known from work");
    let before = world.count_entries().await;
    let proposal = ana.post("/own/plan/propose", &wish(&CHEMOTHERAPY)).await;
    assert_eq!(proposal.code(), 200, "{}", proposal.text());
    for said in ["Rond de behandeling werk je minder.", "afgerond op 30 uur", "Plan B", "nieuwe aanvraag"] {
        assert!(proposal.text().contains(said), "{said}: {}", proposal.text());
    }
    assert_eq!(world.count_entries().await, before, "a proposal keeps nothing");
    let again = ana.post("/own/plan/change", &wish(&CHEMOTHERAPY)).await;
    assert!(again.text().contains("value=\"2026-12-14\""), "the answers come back to be changed");
    assert_eq!(ana.post("/own/plan", &wish(&CHEMOTHERAPY)).await.location(), "/own/plan");
    let state = state_of(&world).await;
    let made = state.plan_made.as_ref().unwrap();
    assert!(made.plan_b.as_ref().unwrap().grid.len() > 3);
    assert_eq!(made.reasons.iter().map(|reason| usize::from(reason.weeks)).sum::<usize>(), totals(&state).len());
    let own = ana.get("/own/plan").await;
    assert!(own.text().contains("Rond de behandeling werk je minder."), "the reasons stay with the plan");
    assert!(ana.get("/own/plan/change").await.text().contains("value=\"2026-12-14\""));
    let csv = ana.get("/own/plan/hours.csv").await;
    assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
    assert_eq!(csv.text().lines().count(), totals(&state).len() + 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wishes_that_do_not_go_together_are_named() {
    let world = World::begin(302).await;
    world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    let narrow =
        [("contract", "38"), ("pace", "usual"), ("starts_on", "2026-12-07"), ("longest_day", "8"), ("days", "monday")];
    let proposal = ana.post("/own/plan/propose", &narrow).await;
    assert_eq!(proposal.code(), 200);
    assert!(proposal.text().contains("Je werkt alleen op de dagen die je koos."), "{}", proposal.text());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hours_that_give_treatment_away_are_pointed_out_and_a_level_course_is_offered() {
    let world = World::begin(303).await;
    let absence = world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    ana.post("/own/plan", &wish(&CHEMOTHERAPY)).await;
    let publish = ana.get("/own/publish").await;
    assert!(publish.text().contains("Om de 3 weken zijn er minder uren."), "{}", publish.text());
    assert_eq!(publish.list_links("/own/plan/level").len(), 1);
    let level = ana.get("/own/plan/level").await;
    assert_eq!(level.code(), 200);
    let even = [&CHEMOTHERAPY[..], &[("even", "yes")]].concat();
    assert_eq!(ana.post("/own/plan", &wish(&even)).await.location(), "/own/plan");
    assert!(!ana.get("/own/publish").await.text().contains("Om de 3 weken"));
    let totals = totals(&state_of(&world).await);
    assert!(totals.windows(2).all(|pair| pair[0] <= pair[1]), "{totals:?}");
    ana.post("/own/publish", &[("absence", absence.address.as_str())]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_heavy_weeks_lead_to_a_proposed_step_back_and_the_person_decides() {
    let world = World::begin(304).await;
    world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    ana.post("/own/plan", &wish(&[])).await;
    for _ in 0..4 {
        a_week_later(&world, &mut ana).await;
    }
    let first = check_in(&mut ana, "too_much", None).await;
    assert!(first.text().contains("/own/plan/switch?to=hold"), "{}", first.text());
    a_week_later(&world, &mut ana).await;
    let second = check_in(&mut ana, "too_much", None).await;
    assert!(second.text().contains("/own/plan/switch?to=step_back"), "{}", second.text());
    assert!(ana.get("/own/plan").await.text().contains("/own/plan/switch?to=step_back"));
    let before = state_of(&world).await;
    assert_eq!(before.plan_versions.len(), 1, "nothing changes by itself");
    assert_eq!(ana.get("/own/plan/switch?to=step_back").await.code(), 200);
    assert_eq!(ana.post("/own/plan/switch", &[("to", "step_back")]).await.location(), "/own/plan");
    let after = state_of(&world).await;
    assert_eq!(after.plan_versions.last().unwrap().why, WhyChanged::SteppedBack);
    assert_eq!(totals(&after)[..4], totals(&before)[..4], "what is past stays");
    let own = ana.get("/own/plan").await;
    assert!(own.text().contains("een stap terug") && own.text().contains("een nieuwe wens"), "both versions, with why");
    assert!(!own.text().contains("Twee weken op rij"), "the answers begin anew");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_belgium_plan_b_waits_for_the_request_and_less_never_waits() {
    let world = World::begin(305).await;
    world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    ana.post("/own/plan", &wish(&[("approved", "6")])).await;
    a_week_later(&world, &mut ana).await;
    a_week_later(&world, &mut ana).await;
    let switch = ana.get("/own/plan/switch?to=plan_b").await;
    assert!(switch.text().contains("name=\"prepared\"") && switch.text().contains("Eerst de nieuwe aanvraag"));
    let refused = ana.post("/own/plan/switch", &[("to", "plan_b")]).await;
    assert_eq!((refused.code(), refused.list_faults()), (422, vec!["prepared"]));
    assert_eq!(state_of(&world).await.plan_versions.len(), 1);
    let less = ana.get("/own/plan/switch?to=plan_b_only").await;
    assert!(!less.text().contains("name=\"prepared\""), "less is allowed at once");
    assert_eq!(ana.post("/own/plan/switch", &[("to", "plan_b_only")]).await.location(), "/own/plan");
    let with_paper = [("to", "plan_b"), ("prepared", "yes")];
    assert_eq!(ana.post("/own/plan/switch", &with_paper).await.location(), "/own/plan");
    let state = state_of(&world).await;
    let made = state.plan_made.unwrap();
    assert!(made.prepared && made.why == WhyChanged::PlanB);
    assert!(ana.get("/own/plan").await.text().contains("/own/plan/switch?to=plan_a"), "there is a way back");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_belgium_hours_that_lie_at_work_wait_for_the_request_without_any_hours_approved() {
    let world = World::begin(313).await;
    let absence = world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    ana.post("/own/plan", &wish(&[])).await;
    a_week_later(&world, &mut ana).await;
    a_week_later(&world, &mut ana).await;
    let before = ana.get("/own/plan/switch?to=plan_b").await;
    assert!(!before.text().contains("name=\"prepared\""), "a plan nobody knows is a wish");
    ana.post("/own/publish", &[("absence", absence.address.as_str())]).await;
    let switch = ana.get("/own/plan/switch?to=plan_b").await;
    assert!(switch.text().contains("name=\"prepared\""), "{}", switch.text());
    assert_eq!(switch.list_links("/own/papers/new?kind=partial_work").len(), 1);
    let refused = ana.post("/own/plan/switch", &[("to", "plan_b")]).await;
    assert_eq!((refused.code(), refused.list_faults()), (422, vec!["prepared"]));
    for less in ["hold", "step_back", "stay_level", "go_down", "plan_b_only"] {
        let page = ana.get(&format!("/own/plan/switch?to={less}")).await;
        assert!(!page.text().contains("name=\"prepared\""), "{less} is less");
    }
    assert_eq!(state_of(&world).await.plan_versions.len(), 1);
    let with_paper = [("to", "plan_b"), ("prepared", "yes")];
    assert_eq!(ana.post("/own/plan/switch", &with_paper).await.location(), "/own/plan");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_wish_that_raises_or_moves_hours_at_once_waits_for_the_request_and_less_does_not() {
    let world = World::begin(314).await;
    world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    assert_eq!(ana.post("/own/plan", &wish(&[("approved", "6")])).await.location(), "/own/plan", "the first is a wish");
    a_week_later(&world, &mut ana).await;
    a_week_later(&world, &mut ana).await;
    let again = |more: &[(&'static str, &'static str)]| {
        let more = [&[("approved", "6"), ("aim", "level")], more].concat();
        let mut fields = wish(&more);
        fields.iter_mut().filter(|(name, _)| *name == "starts_on").for_each(|(_, value)| *value = "2026-12-21");
        fields
    };
    let proposal = ana.post("/own/plan/propose", &again(&[("level", "20")])).await;
    assert!(proposal.text().contains("name=\"prepared\""), "{}", proposal.text());
    let refused = ana.post("/own/plan", &again(&[("level", "20")])).await;
    assert_eq!((refused.code(), refused.list_faults()), (422, vec!["prepared"]));
    assert_eq!(state_of(&world).await.plan_versions.len(), 1);
    assert!(!refused.text().contains("type=\"hidden\" name=\"prepared\""));
    let raised = ana.post("/own/plan", &again(&[("level", "20"), ("prepared", "yes")])).await;
    assert_eq!(raised.location(), "/own/plan", "{}", raised.text());
    assert!(state_of(&world).await.plan_made.unwrap().prepared);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_plan_lists_the_changes_to_come_with_the_last_day_for_each_request() {
    let world = World::begin(315).await;
    world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    ana.post("/own/plan", &wish(&[("approved", "8")])).await;
    let own = ana.get("/own/plan").await;
    for said in ["Tot dan zijn deze uren een wens.", "Dat is meer dan de 8 uur", "uiterlijk op vrijdag"] {
        assert!(own.text().contains(said), "{said}: {}", own.text());
    }
    assert_eq!(own.list_links("/own/papers/new?kind=partial_work").len(), 1);
    let first = ana.get("/own/papers/new?kind=partial_work").await.plain_text();
    assert!(first.contains("Eerste werkdag") && first.contains("maandag 7 december 2026"), "{first}");
    a_week_later(&world, &mut ana).await;
    a_week_later(&world, &mut ana).await;
    let next = ana.get("/own/papers/new?kind=partial_work").await.plain_text();
    for said in ["Andere uren vanaf", "maandag 21 december 2026", "vrijdag 18 december 2026"] {
        assert!(next.contains(said), "{said}: {next}");
    }
    ana.post("/own/changed", &[]).await;
    assert!(!ana.get("/own/plan").await.text().contains("Tot dan zijn deze uren een wens."), "a plan that rests");
}

/// The planned hours of the last line of the own table of weeks.
async fn planned_last(ana: &mut Browser) -> String {
    let csv = ana.get("/own/plan/hours.csv").await;
    csv.text().lines().last().unwrap().split(';').nth(8).unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_eight_weeks_of_rest_the_plan_goes_on_from_where_it_stopped() {
    let world = World::begin(316).await;
    world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    ana.post("/own/plan", &wish(&[])).await;
    for _ in 0..4 {
        a_week_later(&world, &mut ana).await;
    }
    let before = totals(&state_of(&world).await);
    let level = before[3];
    assert!(before[12] > level);
    ana.post("/own/changed", &[]).await;
    for _ in 0..8 {
        a_week_later(&world, &mut ana).await;
    }
    let rests = ana.get("/own/plan").await;
    assert!(rests.text().contains("komen er geen uren bij") && !rests.text().contains("30 uur"), "{}", rests.text());
    assert_eq!(planned_last(&mut ana).await, format!("{}", f64::from(level) / 60.0));
    let back = ana.get("/own/plan/switch?to=step_back").await;
    assert_eq!(back.code(), 200);
    assert_eq!(state_of(&world).await.plan_versions.len(), 1, "looking changes nothing");
    assert_eq!(ana.post("/own/resume", &[]).await.location(), "/own");
    let state = state_of(&world).await;
    let after = totals(&state);
    assert_eq!(after[..4], before[..4], "what is past stays");
    assert!(after[4..13].iter().all(|week| *week == level), "{level}: {after:?}");
    assert_eq!(after.last(), before.last(), "and then it goes on: {after:?}");
    assert_eq!(state.plan_versions.last().unwrap().why, WhyChanged::Held);
    assert!(state.resting_since.is_none());
    ana.post("/own/resume", &[]).await;
    assert_eq!(state_of(&world).await.plan_versions.len(), 2, "twice changes nothing");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_works_for_oneself_in_the_netherlands_is_told_of_no_employer() {
    let world = World::begin(317).await;
    let mut bo = world.browser();
    bo.post("/start", &[("mail", "bo@thuis.example")]).await;
    let link = world.link_for("bo@thuis.example").await;
    bo.get(&link).await;
    bo.post(&link, &[("name", "Bo"), ("country", "nl"), ("password", PASSWORD)]).await;
    bo.get("/own/plan/change").await;
    let told = "plan van aanpak";
    let employed = bo.post("/own/plan/propose", &wish(&[])).await;
    assert!(employed.text().contains(told), "{}", employed.text());
    let alone = bo.post("/own/plan/propose", &wish(&[("self_employed", "yes")])).await;
    assert_eq!(alone.code(), 200);
    assert!(!alone.text().contains(told), "{}", alone.text());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_change_to_which_the_wishes_leave_no_course_names_them() {
    use houvast_actions::adopt_plan::{Prepared, adopt_plan};
    use houvast_casework::plan_made::PlanMade;
    use houvast_casework::plan_wish::{DayWish, PlanWish};
    let world = World::begin(318).await;
    world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    let hours = mornings(5);
    let mut mondays = PlanWish::of_hours(&hours);
    mondays.days = [DayWish::Never; 7];
    mondays.days[0] = DayWish::Gladly;
    let made = PlanMade { wish: Some(mondays), ..PlanMade::of_hours(hours.clone()) };
    let account = world.account_of(&ANA).await;
    adopt_plan(world.installation(), account, hours.starts_on, &made, Prepared::No).await.unwrap();
    a_week_later(&world, &mut ana).await;
    a_week_later(&world, &mut ana).await;
    let page = ana.get("/own/plan/switch?to=hold").await;
    assert_eq!(page.code(), 200, "{}", page.text());
    for said in ["Je werkt alleen op de dagen die je koos.", "/own/plan/change", "to=plan_b_only"] {
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }
    assert_eq!(ana.post("/own/plan/switch", &[("to", "hold")]).await.code(), 422);
    assert_eq!(state_of(&world).await.plan_versions.len(), 1);
    assert_eq!(ana.post("/own/plan/switch", &[("to", "go_down")]).await.location(), "/own/plan");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_comfort_comes_first_eight_hours_stay_eight_hours() {
    let world = World::begin(306).await;
    world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    ana.post("/own/line", &[("kind", "comfort"), ("on", "2026-11-20")]).await;
    let form = ana.get("/own/plan/change").await;
    assert!(form.text().contains("value=\"comfort\" checked"), "nobody proposes growth there");
    ana.post("/own/plan", &wish(&[("aim", "comfort"), ("level", "8")])).await;
    for _ in 0..4 {
        a_week_later(&world, &mut ana).await;
        let done = check_in_after(&mut ana, "can_do_more", None, "8").await;
        assert!(!done.text().contains("/own/plan/switch?to="), "{}", done.text());
    }
    assert!(totals(&state_of(&world).await).iter().all(|total| *total == 480));
}

/// The hours of every step in the table of a page: a week, and its days with work.
fn list_steps(page: &Answer) -> Vec<Vec<String>> {
    let table = page.text().split("<table class=\"hours").nth(1).unwrap_or_else(|| panic!("{}", page.text()));
    let body = table.split("<tbody>").nth(1).unwrap().split("</tbody>").next().unwrap();
    let cell = |cell: &str| cell.split_once('>').unwrap().1.split('<').next().unwrap().to_owned();
    let cells = |row: &str| row.split("<td").skip(1).map(cell).collect::<Vec<_>>();
    let rows = body.split("<tr>").skip(1).map(cells);
    rows.map(|row| row.into_iter().enumerate().filter(|(at, said)| *at != 1 && said != "–").map(|(_, s)| s).collect())
        .collect()
}

/// The same of a plan.
fn steps_of(plan: &HoursPlan) -> Vec<Vec<String>> {
    let t = Speaker::default();
    let of_step = |step: &Step| {
        let days = step.week.0.iter().filter(|day| day.0 > 0).map(|day| t.bare_hours(i64::from(day.0)));
        [t.hours(i64::from(step.week.total().0))].into_iter().chain(days).collect()
    };
    plan.steps.iter().map(of_step).collect()
}

/// A step back out of pain, and the same for a holiday, published: what the manager gets.
async fn manager_after(seed: u64, is_pain: bool) -> Vec<Vec<u8>> {
    let world = World::begin(seed).await;
    let absence = world.ana_is_absent().await;
    world.come_in(&TOM).await;
    let mut ana = world.accept(&ANA).await;
    ana.post("/own/plan", &wish(&[])).await;
    for _ in 0..4 {
        a_week_later(&world, &mut ana).await;
    }
    if is_pain {
        check_in(&mut ana, "too_much", Some("9")).await;
    } else {
        ana.post("/own/line", &[("kind", "own"), ("on", "2027-01-04"), ("words", "Vakantie")]).await;
    }
    a_week_later(&world, &mut ana).await;
    if is_pain {
        check_in(&mut ana, "too_much", Some("9")).await;
    }
    let before = steps_of(state_of(&world).await.plan.as_ref().unwrap());
    assert_eq!(ana.post("/own/plan/switch", &[("to", "step_back")]).await.location(), "/own/plan");
    assert_eq!(ana.post("/own/publish", &[("absence", absence.address.as_str())]).await.location(), "/own/publish");
    let mut tom = world.signed_in(&TOM).await;
    let absence = tom.get(&format!("/work/{}", absence.address)).await;
    let (seen, own) = (list_steps(&absence), steps_of(state_of(&world).await.plan.as_ref().unwrap()));
    assert!(seen.len() > 3 && own.ends_with(&seen), "the figures of the plan, from now on: {seen:?}, {own:?}");
    assert!(!before.ends_with(&seen), "they are the new ones");
    vec![absence.raw(), tom.get("/work").await.raw()]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_managers_page_is_the_same_bytes_whether_it_was_pain_or_a_holiday() {
    assert_eq!(manager_after(307, true).await, manager_after(307, false).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_reads_the_plan_as_a_shared_item_gets_hours_and_nothing_of_why() {
    let world = World::begin(308).await;
    let absence = world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    let secret = [("b_takes_over", "Jan weet van de chemo"), ("b_when", "bad_result"), ("b_hours", "half")];
    ana.post("/own/plan", &wish(&[&CHEMOTHERAPY[..], &secret].concat())).await;
    ana.post("/own/publish", &[("absence", absence.address.as_str())]).await;
    let account = world.account_of(&ANA).await;
    let share = world.share(account, houvast_casework::share::Item::Plan, &NOOR).await;
    let mut noor = world.signed_in(&NOOR).await;
    let item = noor.get(&format!("/care/{}/item/{}", absence.address, share.0)).await;
    assert_eq!(item.code(), 200);
    let tom = {
        world.come_in(&TOM).await;
        world.signed_in(&TOM).await.get(&format!("/work/{}", absence.address)).await
    };
    for page in [&item, &tom] {
        for told in ["Jan weet", "behandeling", "Plan B", "plan B", "uitslag"] {
            assert!(!page.text().contains(told), "{told}: {}", page.text());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn days_at_home_go_to_work_only_where_they_were_ticked_and_look_like_an_agreement_on_paper() {
    let world = World::begin(309).await;
    let absence = world.ana_is_absent().await;
    world.come_in(&TOM).await;
    let mut ana = world.accept(&ANA).await;
    ana.post("/own/plan", &wish(&[])).await;
    let look = ana.get("/own/publish?home=monday&home=wednesday").await;
    assert!(look.text().contains("Thuis: maandag. De andere dagen op het werk."), "{}", look.text());
    let address = absence.address.as_str();
    let seen = ana.get(&format!("/own/publish/as-seen?absence={address}&home=monday")).await;
    assert!(seen.text().contains("Thuis: maandag."));
    assert_eq!(ana.post("/own/publish", &[("absence", address), ("home", "monday")]).await.location(), "/own/publish");
    let file = format!("/work/{address}");
    let mut tom = world.signed_in(&TOM).await;
    assert!(tom.get(&file).await.text().contains("Thuis: maandag."));
    let form = tom.get(&format!("{file}/hours")).await;
    assert!(form.text().contains("name=\"home\" value=\"monday\" checked"), "work can write down the same");
    assert_eq!(ana.post("/own/publish", &[("absence", address)]).await.location(), "/own/publish");
    assert!(!tom.get(&file).await.text().contains("Thuis:"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn days_at_home_stay_with_the_plan_and_are_proposed_before_publishing() {
    let world = World::begin(313).await;
    let absence = world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    ana.post("/own/plan", &wish(&[("telework", "1")])).await;
    let made = state_of(&world).await.plan_made.unwrap();
    assert_eq!(made.home.len(), made.hours.steps.len());
    let ticked = |page: &Answer| -> Vec<bool> {
        let is_ticked = |day: &Day| page.text().contains(&format!("name=\"home\" value=\"{}\" checked", day.name()));
        Day::ALL.iter().map(is_ticked).collect()
    };
    let proposed = ana.get("/own/publish").await;
    assert_eq!(ticked(&proposed), made.always_home_from(made.hours.starts_on));
    assert!(ticked(&proposed).contains(&true), "{:?}", made.home);
    assert!(!ticked(&ana.get("/own/publish?chosen=yes").await).contains(&true), "the person may say nothing of places");
    ana.post("/own/publish", &[("absence", absence.address.as_str()), ("home", "friday")]).await;
    let again = ticked(&ana.get("/own/publish").await);
    assert!(again[4] && again.iter().filter(|is_ticked| **is_ticked).count() == 1, "as it lies at work: {again:?}");
    a_week_later(&world, &mut ana).await;
    a_week_later(&world, &mut ana).await;
    ana.post("/own/plan/switch", &[("to", "hold")]).await;
    let held = state_of(&world).await.plan_made.unwrap();
    assert_eq!(held.home_on(made.hours.starts_on), made.home[0], "what is past keeps its places");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_jobs_a_workplace_sees_its_own_days_alone() {
    let world = World::begin(310).await;
    let absence = world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    let two = [("second_days", "friday"), ("second_hours", "6"), ("begins", "09:00"), ("ends", "17:00")];
    let kept = ana.post("/own/plan", &wish(&two)).await;
    assert_eq!(kept.location(), "/own/plan", "{}", kept.text());
    ana.post("/own/publish", &[("absence", absence.address.as_str()), ("job", "second")]).await;
    let work =
        world.store().load::<houvast_casework::absence::WorkState>(absence.file).await.unwrap().unwrap().into_state();
    let hours = work.hours.unwrap().what;
    assert!(hours.weeks().all(|week| (0..7).all(|day| day == 4 || week.0[day].0 == 0)), "{hours:?}");
    let state = state_of(&world).await;
    assert!(state.plan.unwrap().weeks().all(|week| week.0[4].0 <= 360), "the second job has its own hours");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_plan_with_plan_b_on_paper_is_the_persons_and_never_lies_at_work() {
    let world = World::begin(311).await;
    let absence = world.ana_is_absent().await;
    world.come_in(&TOM).await;
    let mut ana = world.accept(&ANA).await;
    ana.post("/own/plan", &wish(&[("b_takes_over", "Jan neemt de late dienst"), ("b_when", "travel")])).await;
    ana.post("/own/publish", &[("absence", absence.address.as_str())]).await;
    let plain = ana.get("/own/papers/new?kind=plan").await;
    assert!(!plain.text().contains("Jan neemt") && plain.text().contains("plan_b=yes"));
    assert!(ana.get("/own/papers/new?kind=plan&plan_b=yes").await.text().contains("Jan neemt de late dienst"));
    ana.make_paper("/own/papers", &[("kind", "plan"), ("plan_b", "yes")]).await;
    let made = ana.get("/own/papers").await.list_links("/own/papers/").into_iter().find(|link| !link.contains("/new"));
    let text = crate::papers::text_of(&ana.get(&made.unwrap()).await);
    assert!(text.contains("Janneemtdelatedienst") && text.contains("PlanB"), "{text}");
    let mut tom = world.signed_in(&TOM).await;
    let work = format!("/work/{}", absence.address);
    let preview = tom.get(&format!("{work}/papers/new?kind=hours&plan_b=yes")).await;
    for page in [tom.get(&work).await, preview] {
        assert!(!page.text().contains("Jan neemt") && !page.text().contains("Plan B"), "{}", page.text());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn times_of_the_day_stand_in_the_plan_where_the_person_gave_them() {
    let world = World::begin(312).await;
    world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    let times = [("begins", "09:30"), ("ends", "17:00"), ("core_from", "10:00"), ("core_until", "12:00")];
    assert_eq!(ana.post("/own/plan", &wish(&times)).await.location(), "/own/plan");
    a_week_later(&world, &mut ana).await;
    a_week_later(&world, &mut ana).await;
    assert!(ana.get("/own/plan").await.text().contains("9.30 uur tot"), "the week says from when");
    let late = ana
        .post("/own/plan/propose", &wish(&[("begins", "11:00"), ("core_from", "10:00"), ("core_until", "12:00")]))
        .await;
    assert_eq!((late.code(), late.list_faults()), (422, vec!["begins"]));
    assert!(late.text().contains("value=\"11:00\""), "what was typed stays");
}
