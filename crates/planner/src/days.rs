//! Which days of the week work begins with, and which come next.

/// The order in which the chosen days are taken into use, as places in the week, Monday = 0. The first `spaced` of them
/// have a free day between them.
pub(crate) struct Order {
    /// Every chosen day once.
    pub(crate) days: Vec<usize>,
    /// How many of the first days lie apart; at least one, at most three.
    pub(crate) spaced: usize,
}

/// At most three days to begin with: with a free day between, a week has room for no more.
const FIRST_DAYS: usize = 3;

/// Puts the chosen days in the order in which they come into use. Days are only ever added, never moved, so that a
/// settled rhythm stays.
pub(crate) fn order(chosen: &[bool; 7]) -> Order {
    let mut days = most_spaced(chosen);
    let spaced = days.len();
    while let Some(next) = (0..7)
        .filter(|day| chosen[*day] && !days.contains(day))
        .min_by_key(|day| (longest_run(days.iter().chain([day])), *day))
    {
        days.push(next);
    }
    Order { days, spaced }
}

/// The largest set of at most three chosen days of which no two follow each other (Sunday and Monday do); the earliest
/// in the week where several are as large.
fn most_spaced(chosen: &[bool; 7]) -> Vec<usize> {
    let sets = (1_u32..128).map(|mask| (0..7).filter(|day| mask >> day & 1 == 1).collect::<Vec<usize>>());
    sets.filter(|set| set.len() <= FIRST_DAYS && set.iter().all(|day| chosen[*day]) && longest_run(set.iter()) == 1)
        .min_by_key(|set| (FIRST_DAYS - set.len(), set.clone()))
        .unwrap_or_default()
}

/// The longest row of days without a free day between, the week taken as a ring.
fn longest_run<'a>(days: impl Iterator<Item = &'a usize>) -> usize {
    let mut used = [false; 7];
    days.for_each(|day| used[*day] = true);
    (0..7).map(|start| (0..7).take_while(|step| used[(start + step) % 7]).count()).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(chosen: &[usize], expect: &[usize], spaced: usize) {
        let mut days = [false; 7];
        chosen.iter().for_each(|day| days[*day] = true);
        let found = order(&days);
        assert_eq!((found.days.as_slice(), found.spaced), (expect, spaced));
    }

    #[test]
    fn the_first_days_have_a_free_day_between() {
        check(&[0, 1, 2, 3, 4], &[0, 2, 4, 1, 3], 3);
        check(&[0, 1, 2], &[0, 2, 1], 2);
        check(&[0, 1, 3, 4], &[0, 3, 1, 4], 2);
        check(&[0, 1], &[0, 1], 1);
        check(&[6, 0], &[0, 6], 1);
        check(&[5], &[5], 1);
    }
}
