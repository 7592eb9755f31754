//! Small gestures of a team, spread over weeks: who does what when, so that it does not come all at once and then stop.
//! Nothing here is about health, and nobody is named: gestures come from a closed list, colleagues are initials.

use jiff::ToSpan;
use jiff::civil::Date;

crate::names::list! {
    /// A small gesture.
    Gesture {
        /// A card with a sentence of everybody.
        Card = "card",
        /// A message that wants no answer.
        Message = "message",
        /// A meal, cooked together or left at the door.
        Meal = "meal",
        /// A lift.
        Lift = "lift",
        /// Flowers.
        Flowers = "flowers",
        /// Music or books.
        Music = "music",
        /// Coffee or a walk, where that is welcome.
        Coffee = "coffee",
        /// News of the team.
        News = "news",
        /// An invitation to whatever the team does.
        Invite = "invite",
        /// A seat kept free, its plant watered.
        KeepSeat = "keep_seat",
    }
}

crate::names::list! {
    /// How often, and over how long.
    Rhythm {
        /// Each week, for twelve weeks.
        Weekly = "weekly",
        /// Every second week, for half a year.
        Fortnightly = "fortnightly",
        /// Every fourth week, for a year.
        Monthly = "monthly",
    }
}

impl Rhythm {
    /// Weeks from one turn to the next.
    #[must_use]
    pub fn weeks_between(self) -> i64 {
        match self {
            Self::Weekly => 1,
            Self::Fortnightly => 2,
            Self::Monthly => 4,
        }
    }

    /// How many turns there are.
    #[must_use]
    pub fn turns(self) -> usize {
        match self {
            Self::Weekly => 12,
            Self::Fortnightly | Self::Monthly => 13,
        }
    }
}

/// A week in which somebody does something; left free where one of the two is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    /// The Monday of the week.
    pub monday: Date,
    /// Whose turn it is, by place among the colleagues.
    pub who: Option<usize>,
    /// What.
    pub what: Option<Gesture>,
}

impl Turn {
    /// Whether nothing happens in this week.
    #[must_use]
    pub fn is_free(self) -> bool {
        self.who.is_none() || self.what.is_none()
    }
}

/// What a plan may not have meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// It stops: nothing comes from this week on.
    StopsAt(Date),
    /// Nothing comes in two turns or more, from this week until that one.
    Silence(Date, Date),
    /// Somebody carries at least two turns more than somebody else, by place among the colleagues.
    Carries(usize),
}

/// The Monday of the week of a day.
#[must_use]
pub fn monday_of(day: Date) -> Date {
    day.saturating_sub(i64::from(day.weekday().to_monday_zero_offset()).days())
}

/// The Mondays of a rhythm, from the week of a day on.
#[must_use]
pub fn list_mondays(first: Date, rhythm: Rhythm) -> Vec<Date> {
    let weeks = (0_i64..).step_by(usize::try_from(rhythm.weeks_between()).unwrap_or(1)).take(rhythm.turns());
    weeks.map(|week| monday_of(first).saturating_add(week.weeks())).collect()
}

/// A plan that goes round: everybody has a turn before anybody has two, and nobody does the same each time where there is
/// more than one gesture.
#[must_use]
pub fn propose_turns(first: Date, rhythm: Rhythm, colleagues: usize, gestures: &[Gesture]) -> Vec<Turn> {
    // Each round begins one gesture further, unless that would bring everybody back to the same one.
    let shift = usize::from((colleagues + 1).checked_rem(gestures.len()) != Some(0));
    let turn = |(at, monday): (usize, Date)| {
        let round = at.checked_div(colleagues);
        let what = round.and_then(|round| gestures.get((at + round * shift).checked_rem(gestures.len())?));
        Turn { monday, who: at.checked_rem(colleagues), what: what.copied() }
    };
    list_mondays(first, rhythm).into_iter().enumerate().map(turn).collect()
}

/// What to look at again.
#[must_use]
pub fn list_notices(turns: &[Turn], colleagues: usize) -> Vec<Notice> {
    let mut notices = Vec::new();
    let mut free: Vec<Date> = Vec::new();
    for turn in turns {
        if turn.is_free() {
            free.push(turn.monday);
            continue;
        }
        if let ([first, _, ..], Some(last)) = (free.as_slice(), free.last()) {
            notices.push(Notice::Silence(*first, *last));
        }
        free.clear();
    }
    if let ([first, _, ..], true) = (free.as_slice(), free.len() < turns.len()) {
        notices.push(Notice::StopsAt(*first));
    }
    let taken = turns.iter().filter(|turn| !turn.is_free()).filter_map(|turn| turn.who);
    let mut counts = vec![0_usize; colleagues];
    for who in taken {
        if let Some(count) = counts.get_mut(who) {
            *count += 1;
        }
    }
    let fewest = counts.iter().min().copied().unwrap_or_default();
    let carries = counts.iter().enumerate().filter(|(_, count)| **count >= fewest + 2);
    notices.extend(carries.map(|(who, _)| Notice::Carries(who)));
    notices
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn it_goes_on_to_the_end_and_nobody_does_the_same_each_time() {
        for rhythm in Rhythm::ALL {
            for colleagues in 1..=12 {
                for gestures in 2..=Gesture::ALL.len() {
                    let turns = propose_turns(date(2026, 12, 2), *rhythm, colleagues, &Gesture::ALL[..gestures]);
                    assert_eq!(turns.len(), rhythm.turns());
                    assert_eq!(list_notices(&turns, colleagues), [], "{rhythm:?} {colleagues} {gestures}");
                    let first = |who| turns.iter().filter(move |turn| turn.who == Some(who)).map(|turn| turn.what);
                    let different = first(0).collect::<std::collections::BTreeSet<_>>().len();
                    assert!(different > 1 || first(0).count() < 2, "{rhythm:?} {colleagues} {gestures}");
                }
            }
        }
    }

    #[test]
    fn weeks_begin_on_a_monday_and_lie_as_far_apart_as_the_rhythm_says() {
        assert_eq!(monday_of(date(2026, 11, 29)), date(2026, 11, 23));
        let mondays = list_mondays(date(2026, 11, 25), Rhythm::Fortnightly);
        assert_eq!((mondays[0], mondays[1]), (date(2026, 11, 23), date(2026, 12, 7)));
        assert_eq!(mondays.len(), 13);
    }

    #[test]
    fn a_plan_that_stops_falls_silent_or_leans_on_one_is_pointed_out() {
        let plan = || propose_turns(date(2026, 11, 30), Rhythm::Weekly, 3, &[Gesture::Card, Gesture::Meal]);
        let mut stops = plan();
        stops[6..].iter_mut().for_each(|turn| turn.what = None);
        assert_eq!(list_notices(&stops, 3), [Notice::StopsAt(stops[6].monday)]);
        let mut silent = plan();
        silent[3].who = None;
        silent[4].what = None;
        assert_eq!(list_notices(&silent, 3), [Notice::Silence(silent[3].monday, silent[4].monday)]);
        let mut leaning = plan();
        leaning[1].who = Some(0);
        assert_eq!(list_notices(&leaning, 3), [Notice::Carries(0)]);
    }

    #[test]
    fn without_colleagues_or_gestures_every_week_is_free() {
        assert!(propose_turns(date(2026, 11, 30), Rhythm::Weekly, 0, Gesture::ALL).iter().all(|turn| turn.is_free()));
        assert!(propose_turns(date(2026, 11, 30), Rhythm::Weekly, 2, &[]).iter().all(|turn| turn.is_free()));
    }
}
