//! Tables from life to plans.

use houvast_casework::plan::WeekHours;
use houvast_casework::plan_b::{FallbackHours, PlanB};
use houvast_casework::plan_details::{Lesson, LongDays, SecondJob};
use houvast_casework::plan_made::PlanMade;
use houvast_casework::plan_wish::{Aim, Away, DayWish, Pace, TreatmentCycle};
use jiff::ToSpan;
use jiff::civil::{Date, date, time};

use super::*;

const BEGIN: Date = date(2027, 1, 4);

fn wish(contract: u32) -> PlanWish {
    PlanWish::of_contract(Minutes(contract), BEGIN)
}

fn totals(hours: &HoursPlan) -> Vec<u32> {
    hours.weeks().map(|week| week.total().0).collect()
}

/// Chemotherapy every three weeks, 80 %, a way of 50 minutes, a free Wednesday.
fn through_treatment() -> PlanWish {
    let mut wish = wish(1824);
    wish.days[2] = DayWish::Never;
    wish.commute = Minutes(100);
    wish.treatment =
        Some(TreatmentCycle { first: date(2027, 1, 12), every_weeks: 3, times: 4, rest_days: 2, light_days: 2 });
    wish
}

#[test]
fn three_answers_make_a_plan_up_to_the_contract() {
    let proposed = propose_plan(&wish(2280)).unwrap();
    let totals = totals(&proposed.hours);
    assert_eq!((totals[0], *totals.last().unwrap()), (450, 2280), "{totals:?}");
    assert!(totals.windows(2).all(|pair| pair[0] <= pair[1]), "it never falls: {totals:?}");
    let rises: Vec<usize> = (1..totals.len()).filter(|week| totals[*week] > totals[week - 1]).collect();
    assert!(rises.windows(2).all(|pair| pair[1] - pair[0] >= 2), "two weeks a step: {rises:?}");
    assert_eq!(proposed.short_of, None);
    let first = proposed.hours.weeks().next().unwrap();
    let worked: Vec<usize> = (0..7).filter(|day| first.0[*day].0 > 0).collect();
    assert!(worked.len() >= 2 && worked.windows(2).all(|pair| pair[1] > pair[0] + 1), "free days between: {worked:?}");
}

#[test]
fn the_last_fifth_takes_twice_as_long() {
    let totals = totals(&propose_plan(&wish(2280)).unwrap().hours);
    let rises: Vec<usize> = (1..totals.len()).filter(|week| totals[*week] > totals[week - 1]).collect();
    let above = rises.iter().position(|week| totals[week - 1] >= 61 * 30).unwrap();
    assert!(rises[above] - rises[above - 1] >= 4, "{totals:?}");
}

#[test]
fn a_slow_pace_takes_longer() {
    let weeks = |pace| propose_hours(&PlanWish { pace, ..wish(2280) }).unwrap().weeks().count();
    assert!(weeks(Pace::Slow) > weeks(Pace::Usual) && weeks(Pace::Usual) > weeks(Pace::Fast));
}

#[test]
fn treatments_rest_and_the_free_wednesday_are_kept() {
    let proposed = propose_plan(&through_treatment()).unwrap();
    for (number, week) in (0..).zip(proposed.hours.weeks()) {
        assert_eq!(week.0[2].0, 0, "a Wednesday is worked");
        if [1, 4, 7, 10].contains(&number) {
            assert_eq!((week.0[1].0, week.0[3].0), (0, 0), "work on treatment or rest in week {number}");
        }
    }
    assert_eq!(totals(&proposed.hours).last(), Some(&1800));
    let to: Vec<Minutes> = proposed.rounded.iter().map(|rounded| rounded.to).collect();
    assert_eq!(to, [Minutes(1800)], "30 h 24 is said to be 30 hours");
    assert!(proposed.reasons.iter().any(|reason| reason.course == "treatment"));
    let weeks: usize = proposed.reasons.iter().map(|reason| usize::from(reason.weeks)).sum();
    assert_eq!(weeks, proposed.hours.weeks().count());
}

#[test]
fn a_bad_week_after_a_treatment_holds_half_and_takes_no_step() {
    let mut wish = wish(1824);
    // On a Thursday: the week after it is the bad one.
    wish.treatment =
        Some(TreatmentCycle { first: date(2027, 1, 14), every_weeks: 4, times: 3, rest_days: 1, light_days: 0 });
    let usual = totals(&propose_plan(&wish).unwrap().hours);
    wish.bad_week = true;
    let proposed = propose_plan(&wish).unwrap();
    let bad = totals(&proposed.hours);
    for week in [2, 6, 10] {
        assert!(usual[week] >= usual[week - 2], "without the answer that week is like any other: {usual:?}");
        assert!(bad[week] * 2 <= bad[week - 2], "week {week}: {bad:?}");
        assert!(bad[week] > 0, "work goes on: {bad:?}");
        assert_eq!(
            standing_of(&proposed.hours, &wish, BEGIN.saturating_add((7 * (week as i64 + 1)).days())).level.0,
            bad[week - 2]
        );
    }
    assert_eq!(bad.last(), Some(&1800), "the plan comes to the same end");
    assert_eq!(
        even_wish(&wish).map(|even| find_give_away(&propose_hours(&even).unwrap(), Some(&even), BEGIN)),
        Some(None)
    );
}

#[test]
fn what_is_no_whole_half_hour_is_rounded_down_and_each_is_said() {
    let rounded = |change: &dyn Fn(&mut PlanWish)| {
        let mut wish = wish(1800);
        change(&mut wish);
        propose_plan(&wish).unwrap().rounded
    };
    let said = |what, from, to| Rounded { what, from: Minutes(from), to: Minutes(to) };
    assert_eq!(rounded(&|_| {}), []);
    assert_eq!(rounded(&|wish| wish.contract = Minutes(1824)), [said("level", 1824, 1800)]);
    let level = |wish: &mut PlanWish| (wish.aim, wish.level) = (Aim::Level, Some(Minutes(456)));
    assert_eq!(rounded(&level), [said("level", 456, 450)]);
    assert_eq!(rounded(&|wish| wish.longest_day = Minutes(456)), [said("longest_day", 456, 450)]);
    let shifts = |wish: &mut PlanWish| wish.shifts = vec![Minutes(240), Minutes(456), Minutes(225)];
    assert_eq!(rounded(&shifts), [said("shift", 456, 450), said("shift", 225, 210)]);
    let days = std::array::from_fn(|day| day == 4);
    let job = |wish: &mut PlanWish| wish.details.second_job = Some(SecondJob { days, contract: Minutes(456) });
    assert_eq!(rounded(&job), [said("second_job", 456, 450)]);
}

#[test]
fn the_same_wish_gives_the_same_plan() {
    assert_eq!(propose_plan(&through_treatment()), propose_plan(&through_treatment()));
}

#[test]
fn hours_alone_are_those_of_the_proposal() {
    assert_eq!(propose_hours(&through_treatment()).unwrap(), propose_plan(&through_treatment()).unwrap().hours);
}

#[test]
fn where_comfort_comes_first_the_hours_stay_level() {
    let mut comfort = wish(2280);
    comfort.aim = Aim::Comfort;
    comfort.level = Some(Minutes(480));
    let proposed = propose_plan(&comfort).unwrap();
    assert!(totals(&proposed.hours).iter().all(|total| *total == 480), "{:?}", proposed.hours);
}

#[test]
fn a_contract_that_does_not_fit_into_the_days_names_what_stands_in_the_way() {
    let mut narrow = wish(2280);
    narrow.days = [DayWish::Never; 7];
    narrow.days[0] = DayWish::Gladly;
    narrow.days[3] = DayWish::Gladly;
    let proposed = propose_plan(&narrow).unwrap();
    assert!(*totals(&proposed.hours).last().unwrap() <= 960);
    let unmet = proposed.short_of.unwrap();
    assert!(unmet.limits.contains(&"weekdays") && unmet.limits.contains(&"day_cap"), "{unmet:?}");
}

#[test]
fn a_holiday_is_free_and_no_step_follows_at_once() {
    let mut away = wish(2280);
    away.away = vec![Away { from: date(2027, 2, 1), until: date(2027, 2, 7) }];
    let totals = totals(&propose_plan(&away).unwrap().hours);
    assert_eq!(totals[4], 0);
    assert_eq!(totals[5], totals[3]);
}

#[test]
fn shifts_keep_their_length() {
    let mut nurse = wish(1824);
    nurse.shifts = vec![Minutes(240), Minutes(480)];
    for week in propose_plan(&nurse).unwrap().hours.weeks() {
        assert!(week.0.iter().all(|day| [0, 240, 480].contains(&day.0)), "{week:?}");
    }
}

#[test]
fn telework_spares_the_way() {
    let mut far = wish(1824);
    far.commute = Minutes(120);
    far.telework_days = 2;
    let proposed = propose_plan(&far).unwrap();
    let last = proposed.home.last().unwrap();
    assert!(last.iter().filter(|home| **home).count() <= 2);
    assert!(proposed.home.iter().any(|home| home.contains(&true)), "{:?}", proposed.home);
}

#[test]
fn plan_b_is_made_for_every_level() {
    let wish = through_treatment();
    let hours = propose_plan(&wish).unwrap().hours;
    let wished = |hours| PlanB {
        when: vec![],
        hours,
        takes_over: String::new(),
        tells: String::new(),
        talk_on: None,
        grid: vec![],
    };
    let half = propose_plan_b(&hours, &wish, wished(FallbackHours::Half)).unwrap();
    assert!(half.grid.len() > 3);
    for row in &half.grid {
        assert!(row.week.total().0 * 2 <= row.level.0, "{row:?}");
        assert!(row.week.total().0 * 2 + 120 >= row.level.0, "{row:?}");
    }
    let rest = propose_plan_b(&hours, &wish, wished(FallbackHours::Rest)).unwrap();
    assert!(rest.grid.iter().all(|row| row.week.total().0 == 0));
}

#[test]
fn a_saw_tooth_gives_treatment_away_and_its_level_variant_does_not() {
    let wish = through_treatment();
    let hours = propose_plan(&wish).unwrap().hours;
    assert_eq!(find_give_away(&hours, Some(&wish), BEGIN), Some(GiveAway::EveryWeeks(3)));
    let even = even_wish(&wish).unwrap();
    let level = propose_plan(&even).unwrap();
    assert_eq!(find_give_away(&level.hours, Some(&even), BEGIN), None);
    let plain = self::wish(2280);
    assert_eq!(find_give_away(&propose_plan(&plain).unwrap().hours, Some(&plain), BEGIN), None);
}

#[test]
fn a_check_up_gives_itself_away_and_a_holiday_does_not() {
    let mut check_ups = wish(2280);
    check_ups.check_ups = vec![date(2027, 2, 3)];
    let hours =
        HoursPlan::new(BEGIN, houvast_casework::plan::steps_of([4, 4, 4, 4, 2, 4, 4].into_iter().map(short_wednesday)))
            .unwrap();
    assert_eq!(find_give_away(&hours, Some(&check_ups), BEGIN), Some(GiveAway::CheckUps));
    let holiday = PlanWish {
        check_ups: vec![],
        away: vec![Away { from: date(2027, 2, 1), until: date(2027, 2, 5) }],
        ..check_ups
    };
    assert_eq!(find_give_away(&hours, Some(&holiday), BEGIN), None);
}

fn short_wednesday(hours: u32) -> WeekHours {
    let mut week = WeekHours([Minutes(240); 7]);
    week.0[2] = Minutes(hours * 60);
    week
}

#[test]
fn a_step_back_keeps_the_past_and_goes_on_later() {
    let wish = wish(2280);
    let hours = propose_plan(&wish).unwrap().hours;
    let from = date(2027, 2, 1);
    let standing = standing_of(&hours, &wish, from);
    let (_, back) = replan(&hours, &wish, from, Change::StepBack).unwrap();
    let (before, after) = (totals(&hours), totals(&back.hours));
    assert_eq!(before[..4], after[..4], "the past stays");
    assert!(standing.before < standing.level);
    assert_eq!(after[4..6], [standing.before.0; 2], "{after:?}");
    assert_eq!(after.last(), Some(&2280));
    assert_eq!(back.reasons[0].course, "past");
}

#[test]
fn planning_anew_leaves_hours_alone_that_nothing_asks_to_change() {
    let wish = wish(2280);
    let old = propose_plan(&wish).unwrap().hours;
    let from = date(2027, 2, 1);
    let onward = |wish: &PlanWish| totals(&replan(&old, wish, from, Change::Onward).unwrap().1.hours);
    assert_eq!(onward(&wish), totals(&old), "nothing was asked, and no week has other hours");
    let more = PlanWish { check_ups: vec![date(2027, 3, 31)], ..wish };
    assert_eq!(onward(&more)[..12], totals(&old)[..12], "nothing changes until the check-up");
}

#[test]
fn a_new_wish_goes_on_from_where_the_plan_stands_or_begins_small_again() {
    let old = propose_plan(&wish(2280)).unwrap().hours;
    let mut new = PlanWish { pace: Pace::Slow, starts_on: date(2027, 3, 1), ..wish(2280) };
    let standing = standing_of(&old, &new, new.starts_on);
    let on = totals(&propose_after(&old, &new, Begin::WhereItStands).unwrap().hours);
    assert_eq!(on[..8], totals(&old)[..8], "what is past stays");
    assert!(on[8] >= standing.level.0, "{on:?}");
    let anew = totals(&propose_after(&old, &new, Begin::Anew).unwrap().hours);
    assert_eq!((anew[..8].to_vec(), anew[8]), (totals(&old)[..8].to_vec(), 450));
    new.aim = Aim::Level;
    for level in [300, 1200] {
        new.level = Some(Minutes(level));
        let level_hours = totals(&propose_after(&old, &new, Begin::WhereItStands).unwrap().hours);
        assert!(level_hours[8..].iter().all(|total| *total == level), "{level_hours:?}");
    }
}

#[test]
fn a_level_variant_of_a_plan_that_runs_may_need_fewer_hours() {
    let saw_tooth = through_treatment();
    let hours = propose_plan(&saw_tooth).unwrap().hours;
    let even = even_wish(&PlanWish { starts_on: date(2027, 2, 8), ..saw_tooth }).unwrap();
    let level = propose_after(&hours, &even, Begin::WhereItStands).unwrap().hours;
    assert_eq!(totals(&level)[..5], totals(&hours)[..5]);
    assert_eq!(find_give_away(&level, Some(&even), date(2027, 2, 8)), None);
}

#[test]
fn holding_and_staying_level_and_going_down_do_what_they_say() {
    let wish = wish(2280);
    let hours = propose_plan(&wish).unwrap().hours;
    let from = date(2027, 2, 1);
    let standing = standing_of(&hours, &wish, from);
    let after = |change| totals(&replan(&hours, &wish, from, change).unwrap().1.hours)[4..].to_vec();
    assert_eq!(after(Change::Hold)[..2], [standing.level.0; 2]);
    assert!(after(Change::StayLevel).iter().all(|total| *total == standing.level.0));
    assert!(after(Change::GoDown).iter().all(|total| *total == standing.before.0));
    let plan_b = after(Change::PlanB(FallbackHours::Half));
    assert!(plan_b[..4].iter().all(|total| *total == standing.level.0 / 2 / 30 * 30), "{plan_b:?}");
    assert_eq!(plan_b.last(), Some(&2280), "the way back is part of it");
    assert!(after(Change::PlanBOnly(FallbackHours::Rest)).iter().all(|total| *total == 0));
}

/// Twenty hours of a plan that nobody's Mondays alone can hold.
fn more_than_mondays_hold() -> (HoursPlan, PlanWish) {
    let week = houvast_casework::plan::WeekHours([240, 240, 240, 240, 240, 0, 0].map(Minutes));
    let hours = HoursPlan::new(BEGIN, houvast_casework::plan::steps_of([week; 8].into_iter())).unwrap();
    let mut mondays = wish(2280);
    mondays.days = [DayWish::Never; 7];
    mondays.days[0] = DayWish::Gladly;
    (hours, mondays)
}

#[test]
fn less_has_its_reasons_where_the_wishes_leave_no_course_to_it_and_the_same_hours_name_what_is_in_the_way() {
    let (hours, mondays) = more_than_mondays_hold();
    let from = date(2027, 2, 1);
    let less = replan(&hours, &mondays, from, Change::GoDown).unwrap().1;
    let reasoned: usize = less.reasons.iter().map(|reason| usize::from(reason.weeks)).sum();
    assert_eq!(reasoned, less.hours.weeks().count(), "{:?}", less.reasons);
    for change in [Change::Hold, Change::StayLevel] {
        let refused = replan(&hours, &mondays, from, change);
        let Err(NoProposal::Unmet(unmet)) = refused else { panic!("{change:?}: {refused:?}") };
        assert!(unmet.limits.contains(&"weekdays"), "{change:?}: {unmet:?}");
    }
}

#[test]
fn less_for_good_makes_no_day_longer() {
    for contract in [1140, 1824, 2280] {
        let wish = PlanWish { commute: Minutes(100), ..wish(contract) };
        let hours = propose_plan(&wish).unwrap().hours;
        for from in [date(2027, 2, 1), date(2027, 3, 1), date(2027, 5, 3)] {
            let now = hours.find_week_on(from.yesterday().unwrap()).unwrap().1;
            for change in
                [Change::GoDown, Change::PlanBOnly(FallbackHours::Half), Change::PlanBOnly(FallbackHours::Few)]
            {
                let less = replan(&hours, &wish, from, change).unwrap().1.hours.find_week_on(from).unwrap().1;
                assert!(
                    less.0.iter().zip(now.0).all(|(after, before)| *after <= before),
                    "{change:?} {now:?} {less:?}"
                );
            }
        }
    }
}

#[test]
fn less_is_always_allowed_at_once_and_more_asks_for_the_paper() {
    use houvast_casework::absence::Country::{Belgium, Netherlands};
    let wish = wish(2280);
    let hours = propose_plan(&wish).unwrap().hours;
    let from = date(2027, 2, 1);
    let week = hours.find_week_on(date(2027, 1, 25)).unwrap().1;
    let asks = |country, change, total| {
        let planned = replan(&hours, &wish, from, change).unwrap().1.hours;
        authority_of_change(country, Permitted { week, total }, (&planned, from), change)
    };
    for change in [Change::PlanBOnly(FallbackHours::Rest), Change::StayLevel, Change::Hold, Change::StepBack] {
        assert_eq!(asks(Belgium, change, None), Authority::AtOnce, "{change:?}");
    }
    assert_eq!(asks(Belgium, Change::PlanB(FallbackHours::Half), None), Authority::Request);
    assert_eq!(asks(Netherlands, Change::Onward, None), Authority::Adjustment);
    let few = Some(Minutes(600));
    assert_eq!(asks(Belgium, Change::Onward, few), Authority::Request, "it climbs past what is approved");
}

#[test]
fn other_days_ask_for_the_paper_and_longer_ones_only_beyond_what_is_approved() {
    use houvast_casework::absence::Country::Belgium;
    let week = |days: [u32; 7]| houvast_casework::plan::WeekHours(days.map(Minutes));
    let now = week([120, 0, 120, 0, 120, 0, 0]);
    let asks = |total: Option<u32>, next| {
        let permitted = Permitted { week: now, total: total.map(Minutes) };
        authority_for(Belgium, &permitted, &[week(next)]) != Authority::AtOnce
    };
    let longer = [180, 0, 120, 0, 120, 0, 0];
    assert!(asks(None, longer) && asks(Some(360), longer));
    assert!(!asks(Some(420), longer), "inside of what is approved");
    assert!(asks(Some(420), [0, 120, 120, 0, 120, 0, 0]), "a Tuesday is another day");
    assert!(!asks(None, [60, 0, 120, 0, 0, 0, 0]));
}

#[test]
fn every_change_to_come_has_its_last_day_to_file() {
    use houvast_casework::absence::Country::{Belgium, Netherlands};
    let mut wish = wish(2280);
    wish.approved = Some(Minutes(480));
    let hours = propose_plan(&wish).unwrap().hours;
    let made = PlanMade { wish: Some(wish), ..PlanMade::of_hours(hours.clone()) };
    let changes = list_wished_changes(Belgium, &made, date(2027, 1, 1));
    assert!(changes.len() > 3, "{changes:?}");
    for change in &changes {
        let friday = change.on.saturating_sub(3.days());
        assert!(change.file_by.unwrap() <= friday, "{change:?}");
        assert_eq!(hours.find_week_on(change.on).unwrap().1, change.week);
        let grows = change.week.total() > Minutes(480);
        assert_eq!(change.above.is_some(), grows, "{change:?}");
    }
    assert!(changes.iter().all(|change| change.on > BEGIN), "the first week lies within what is approved");
    let later = list_wished_changes(Belgium, &made, date(2027, 3, 3));
    let present = later[0];
    assert!(present.on <= date(2027, 3, 3) && present.above == Some(Minutes(480)), "it climbed past it: {present:?}");
    let prepared = PlanMade { prepared: true, ..made.clone() };
    assert!(
        list_wished_changes(Belgium, &prepared, date(2027, 3, 3)).iter().all(|change| change.on > date(2027, 3, 3))
    );
    assert!(list_wished_changes(Netherlands, &made, date(2027, 1, 1)).iter().all(|change| change.file_by.is_none()));
}

#[test]
fn the_last_day_to_file_is_the_working_day_before() {
    let check = |on, expect| assert_eq!(last_day_to_file(on), Some(expect), "{on}");
    check(date(2026, 12, 7), date(2026, 12, 4));
    check(date(2026, 12, 28), date(2026, 12, 24));
    check(date(2027, 3, 30), date(2027, 3, 26));
}

#[test]
fn lessons_are_worked_whole_and_long_ones_make_the_steps() {
    let lesson = |from: i8, until: i8| Lesson { from: time(from, 0, 0, 0), until: time(until, 0, 0, 0) };
    let mut teacher = wish(1200);
    for day in 0..5 {
        teacher.details.lessons[day] = vec![lesson(9, 11), lesson(13, 15)];
    }
    let proposed = propose_plan(&teacher).unwrap();
    let lengths = proposed.hours.weeks().flat_map(|week| week.0);
    assert!(lengths.into_iter().all(|day| [0, 120, 240].contains(&day.0)), "{:?}", proposed.hours);
    assert_eq!(totals(&proposed.hours).last(), Some(&1200));
    for day in 0..5 {
        teacher.details.lessons[day] = vec![lesson(9, 13)];
    }
    assert_eq!(totals(&propose_plan(&teacher).unwrap().hours).last(), Some(&1200), "whole mornings only");
}

#[test]
fn a_second_job_keeps_to_its_days_and_hours() {
    let mut two = wish(1800);
    let days = std::array::from_fn(|day| day == 3 || day == 4);
    two.details.second_job = Some(SecondJob { days, contract: Minutes(480) });
    let proposed = propose_plan(&two).unwrap();
    let of_second = proposed.hours.weeks().map(|week| week.0[3].0 + week.0[4].0);
    assert!(of_second.into_iter().all(|minutes| minutes <= 480), "{:?}", proposed.hours);
    let of_first = proposed.hours.weeks().map(|week| week.0[0].0 + week.0[1].0 + week.0[2].0);
    assert!(of_first.into_iter().all(|minutes| minutes <= 1320));
}

#[test]
fn long_shifts_do_not_follow_each_other_and_a_day_stays_within_its_times() {
    let mut roster = wish(1920);
    roster.shifts = vec![Minutes(240), Minutes(480)];
    roster.details.long_days = Some(LongDays { from: Minutes(480), most: 1 });
    for week in propose_plan(&roster).unwrap().hours.weeks() {
        assert!(week.0.windows(2).all(|pair| pair[0].0 < 480 || pair[1].0 < 480), "{week:?}");
    }
    let mut narrow = wish(2280);
    narrow.details.begins = Some(time(9, 0, 0, 0));
    narrow.details.ends = Some(time(15, 0, 0, 0));
    let proposed = propose_plan(&narrow).unwrap();
    assert!(proposed.hours.weeks().flat_map(|week| week.0).all(|day| day.0 <= 360));
    assert!(proposed.short_of.is_some(), "38 hours do not fit into five days of six");
}
