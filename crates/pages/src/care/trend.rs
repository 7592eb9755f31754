//! One question over time as a small line on a scale from 0 to 10. No thresholds and no colours of alarm: the answers are
//! the person's own record (product rule 11). The table beside it says the same.

/// Width of the drawing in its own units.
pub const WIDTH: u32 = 320;
/// The height at which 0 lies; 10 lies at 10.
pub const GROUND: u32 = 60;
const TOP: u32 = 10;
/// The distance to the edge at which the first and the last answer lie.
pub const LEFT: u32 = 10;

/// Answers as a line, broken where one is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trend {
    /// Each unbroken run as `x,y x,y`.
    pub runs: Vec<String>,
    /// Every answer as a point: x, y.
    pub points: Vec<(u32, u32)>,
}

impl Trend {
    /// The line of answers, oldest first. None is a missing answer.
    #[must_use]
    pub fn of(answers: &[Option<u8>]) -> Self {
        let tenths: Vec<Option<u8>> = answers.iter().map(|answer| answer.map(|answer| answer.min(10) * 10)).collect();
        Self::of_tenths(&tenths)
    }

    /// The line of averages in tenths, from 0 to 100, oldest first. None is a week without an answer.
    #[must_use]
    pub fn of_tenths(answers: &[Option<u8>]) -> Self {
        let gaps = u32::try_from(answers.len().saturating_sub(1)).unwrap_or(u32::MAX).max(1);
        let place = |at: usize, answer: u8| {
            let at = u32::try_from(at).unwrap_or(u32::MAX);
            (LEFT + at * (WIDTH - 2 * LEFT) / gaps, GROUND - u32::from(answer.min(100)) * (GROUND - TOP) / 100)
        };
        let mut runs = Vec::new();
        let mut points = Vec::new();
        let mut run: Vec<String> = Vec::new();
        for (at, answer) in answers.iter().enumerate() {
            match answer {
                Some(answer) => {
                    let (x, y) = place(at, *answer);
                    points.push((x, y));
                    run.push(format!("{x},{y}"));
                }
                None => close(&mut run, &mut runs),
            }
        }
        close(&mut run, &mut runs);
        Self { runs, points }
    }
}

/// A run of one answer is a point and needs no line.
fn close(run: &mut Vec<String>, runs: &mut Vec<String>) {
    if run.len() > 1 {
        runs.push(run.join(" "));
    }
    run.clear();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_answer_breaks_the_line() {
        let trend = Trend::of(&[Some(0), Some(10), None, Some(5), None, Some(4), Some(4)]);
        assert_eq!(trend.runs, ["10,60 60,10", "260,40 310,40"]);
        assert_eq!(trend.points.len(), 5);
    }

    #[test]
    fn one_answer_is_a_point_without_a_line() {
        assert_eq!(Trend::of(&[Some(3)]), Trend { runs: vec![], points: vec![(10, 45)] });
        assert_eq!(Trend::of(&[]), Trend { runs: vec![], points: vec![] });
    }
}
