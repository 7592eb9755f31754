use super::figures::{End, list_known};
use super::*;

/// The reference pay of the Dutch figures: 36,500 a year.
fn dutch() -> Figures {
    let none = [Figure::Replaced, Figure::GuidanceHours, Figure::Programme, Figure::Aids, Figure::BuildUpWeeks];
    let figures = Figures::beginning(Country::Nl, End::Usual);
    let figures = none.into_iter().fold(figures, |figures, figure| figures.with(figure, 0.0));
    let set = [(Figure::PayRate, 100.0), (Figure::Leaving, 0.0), (Figure::WeeksEarlier, 0.0)];
    let figures = set.into_iter().fold(figures, |figures, (figure, value)| figures.with(figure, value));
    figures.with(Figure::MonthlyPay, 36_500.0 / 12.0).with(Figure::Charges, 9.0)
}

fn near(one: f64, other: f64) {
    assert!((one - other).abs() < 0.5, "{one} is not near {other}");
}

#[test]
fn the_figures_built_in_stand_in_their_order_within_their_limits() {
    let figures: Vec<Figure> = list_known().iter().map(|known| known.figure).collect();
    assert_eq!(figures, Figure::ALL);
    for known in list_known() {
        for country in Country::ALL {
            let [low, usual, high] = [End::Low, End::Usual, End::High].map(|end| known.begins(*country, end));
            assert!(known.least <= low && low <= usual && usual <= high && high <= known.most, "{known:?}");
        }
    }
}

#[test]
fn a_day_of_405_euros_makes_52_650_in_26_weeks_and_support_pays_back_in_a_week_and_a_half() {
    near(cost_by_day(DUTCH_DAY[1], 26.0), 52_650.0);
    near(cost_by_day(DUTCH_DAY[1], 1.0) / 2.0, 1_012.5);
    assert!((weeks_to_pay_back(1_519.0, DUTCH_DAY[1]) - 1.5).abs() < 0.01);
}

#[test]
fn the_reference_pay_makes_the_published_pay_a_day() {
    // MKB Servicedesk: 153 a day at 36,500 a year.
    let costs = Answer::of(Country::Nl, &dutch().with(Figure::WeeksAbsent, 1.0)).without;
    near(costs.absence / 5.0, 153.0);
    near(costs.total(), costs.absence);
}

#[test]
fn an_absence_of_26_weeks_is_paid_whole_in_the_netherlands_and_thirty_days_in_belgium() {
    let dutch_costs = Answer::of(Country::Nl, &dutch()).without;
    near(dutch_costs.absence, 130.0 * 36_500.0 / 260.0 * 1.09);
    let belgian = Answer::of(Country::Be, &dutch().with(Figure::PaidWeeks, 4.3));
    near(belgian.without.absence, 21.5 * 36_500.0 / 260.0 * 1.09);
    near(belgian.carried.fund, 108.5 * 36_500.0 / 260.0 * 0.6);
    near(belgian.carried.employee, 108.5 * 36_500.0 / 260.0 * 0.4);
}

#[test]
fn after_a_year_the_belgian_fund_pays_by_the_household_and_at_most_the_highest_part() {
    let figures = dutch().with(Figure::PaidWeeks, 4.0).with(Figure::WeeksAbsent, 60.0);
    let (carried, week) = (Answer::of(Country::Be, &figures).carried, 36_500.0 / 52.0);
    near(carried.fund, (48.0 * 0.6 + 8.0 * 0.65) * week);
    near(carried.fund + carried.employee, 56.0 * week);
    // Four weeks of building up, in which 1.875 are not worked, all of them in the second year.
    let building_up = Answer::of(Country::Be, &figures.with(Figure::BuildUpWeeks, 4.0)).carried;
    near(building_up.fund - carried.fund, 1.875 * 0.65 * week);
}

#[test]
fn what_comes_back_is_told_for_each_euro_of_support_and_guidance() {
    let figures = dutch().with(Figure::Programme, 1_000.0).with(Figure::WeeksEarlier, 1.0);
    let answer = Answer::of(Country::Nl, &figures);
    near(answer.returned().unwrap() * 1_000.0, answer.benefit());
    let guided = Answer::of(Country::Nl, &figures.with(Figure::GuidanceHours, 2.0));
    assert!(guided.returned().unwrap().abs() < answer.returned().unwrap().abs(), "guidance counts as spent");
    assert_eq!(Answer::of(Country::Nl, &dutch()).returned(), None);
}

#[test]
fn who_stands_in_costs_the_pay_the_mark_up_and_the_charges() {
    let costs = Answer::of(Country::Nl, &dutch().with(Figure::Replaced, 50.0)).without;
    near(costs.replacement, 130.0 * 36_500.0 / 260.0 * 0.5 * 1.34);
}

#[test]
fn output_that_is_missing_counts_and_hours_not_worked_are_paid_in_the_netherlands_only() {
    // Four weeks at 25, 43.75, 62.5 and 81.25 percent of the contract: 2.125 weeks worked, 1.875 not.
    let week = 36_500.0 / 52.0 * 1.09;
    let figures = dutch().with(Figure::BuildUpWeeks, 4.0);
    near(Answer::of(Country::Be, &figures).without.build_up, 2.125 * week * 0.4);
    near(Answer::of(Country::Nl, &figures).without.build_up, 2.125 * week * 0.4 + 1.875 * week);
}

#[test]
fn half_the_hours_a_week_earlier_save_half_a_week_less_the_missing_output() {
    let answer = Answer::of(Country::Nl, &dutch().with(Figure::WeeksEarlier, 1.0));
    let week = 36_500.0 / 52.0 * 1.09;
    near(answer.benefit(), week / 2.0 - week / 2.0 * 0.4);
}

#[test]
fn support_pays_for_itself_where_it_adds_its_cost_divided_by_the_cost_of_leaving() {
    let figures = dutch().with(Figure::Programme, 1_519.0).with(Figure::Leaving, 50.0);
    let answer = Answer::of(Country::Nl, &figures);
    assert!((answer.break_even.unwrap() - 1_519.0 / 18_250.0).abs() < 1e-9);
    let returns = figures.with(Figure::ReturnWith, 65.0 + 100.0 * answer.break_even.unwrap());
    near(Answer::of(Country::Nl, &returns).benefit(), 0.0);
    assert_eq!(Answer::of(Country::Nl, &dutch()).break_even, None);
}

#[test]
fn low_usual_and_high_stay_in_their_order_and_low_promises_nothing() {
    for country in Country::ALL {
        let usual = Figures::beginning(*country, End::Usual);
        let answers =
            [End::Low, End::Usual, End::High].map(|end| Answer::of(*country, &Figures::around(*country, &usual, end)));
        let totals = answers.map(|answer| answer.without.total());
        assert!(totals[0] < totals[1] && totals[1] < totals[2], "{totals:?}");
        let gains = answers.map(|answer| answer.benefit());
        assert!(gains[0] < gains[1] && gains[1] < gains[2], "{gains:?}");
        near(gains[0], -answers[0].with.support);
    }
}

#[test]
fn a_figure_that_was_changed_keeps_its_spread_within_its_limits() {
    let chosen =
        Figures::beginning(Country::Nl, End::Usual).with(Figure::GuidanceHours, 4.0).with(Figure::Replaced, 80.0);
    let high = Figures::around(Country::Nl, &chosen, End::High);
    near(high.value(Figure::GuidanceHours), 8.0);
    near(high.value(Figure::Replaced), 100.0);
    near(Figures::around(Country::Nl, &chosen, End::Low).value(Figure::Replaced), 0.0);
}
