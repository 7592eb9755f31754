//! The line as a drawing, wide screens only; the list beside it says the same, and the days of the law. It shows when, never how well: it rises
//! and falls where a treatment goes on and is never a measure of progress.

use askama::Template;
use houvast_casework::moment::{Moment, MomentKind};
use houvast_language::{Speaker, Value};
use jiff::civil::Date;

const WIDTH: i32 = 680;
const LEFT: i32 = 40;
const MIDDLE: i32 = 92;
/// Names closer than this in one row would touch.
const NAME_WIDTH: i32 = 112;

/// A moment in the drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Where on the line, in units of the drawing.
    pub x: i32,
    /// The row of its name.
    pub name_y: i32,
    /// What stands there.
    pub name: String,
    /// Whether it is where one is now.
    pub present: bool,
    /// `from`, `middle` or `to`: how the name is aligned.
    pub align: &'static str,
}

/// The line, drawn.
#[derive(Template, Debug, Clone, PartialEq, Eq)]
#[template(path = "own/line_drawing.html")]
pub struct LineDrawing {
    /// What the drawing says, in words.
    pub in_words: String,
    /// The way until now, as path data.
    pub way: String,
    /// The way after now, as path data.
    pub ahead: String,
    /// Moments and the present.
    pub marks: Vec<Mark>,
    /// Height of the line.
    pub middle: i32,
}

impl LineDrawing {
    /// The drawing of a line on a day; none while the line is empty.
    #[must_use]
    pub fn of(moments: &[Moment], today: Date, t: &Speaker) -> Option<Self> {
        let span = Span::of(moments, today)?;
        let marks = marks(moments, today, t, span);
        let names: Vec<&str> = marks.iter().map(|mark| mark.name.as_str()).collect();
        let in_words = t.say_with("line-in-words", &[("moments", Value::from(names.join(", ")))]);
        let way = way(moments, today, span);
        let ahead = format!("M{} {MIDDLE} H{}", span.x(today), WIDTH - LEFT / 2);
        Some(Self { in_words, way, ahead, marks, middle: MIDDLE })
    }
}

/// The days between the two ends of the drawing.
#[derive(Clone, Copy)]
struct Span {
    first: Date,
    days: i32,
}

impl Span {
    fn of(moments: &[Moment], today: Date) -> Option<Self> {
        let ends = |moment: &Moment| moment.until.unwrap_or(moment.on).max(moment.on);
        let first = moments.iter().map(|moment| moment.on).min()?.min(today);
        let last = moments.iter().map(ends).max()?.max(today);
        Some(Self { first, days: days_between(first, last).max(1) })
    }

    /// Where a day lies. Days outside lie at the ends.
    fn x(self, day: Date) -> i32 {
        let share = i64::from(days_between(self.first, day).clamp(0, self.days)) * i64::from(WIDTH - 2 * LEFT);
        LEFT + i32::try_from(share / i64::from(self.days)).unwrap_or(0)
    }
}

fn days_between(first: Date, last: Date) -> i32 {
    (last - first).get_days()
}

/// Names in two rows above and two below, each in the first row that has room.
fn marks(moments: &[Moment], today: Date, t: &Speaker, span: Span) -> Vec<Mark> {
    let mut named: Vec<(Date, bool, String)> =
        moments.iter().map(|moment| (moment.on, false, t.named("line-kind", moment.kind.name()))).collect();
    named.push((today, true, t.say("line-now")));
    named.sort_by_key(|(on, present, _)| (*on, *present));
    let mut free_from = [0; 4];
    let place = |(on, present, name): (Date, bool, String)| {
        let x = span.x(on);
        let row = (0..4).find(|row| free_from[*row] <= x).unwrap_or(3);
        free_from[row] = x + NAME_WIDTH;
        let name_y = [MIDDLE - 28, MIDDLE + 44, MIDDLE - 54, MIDDLE + 70][row];
        let align = if x < LEFT + 40 {
            "from"
        } else if x > WIDTH - LEFT - 40 {
            "to"
        } else {
            "middle"
        };
        Mark { x, name_y, name, present, align }
    };
    named.into_iter().map(place).collect()
}

/// Level, with a saw-tooth over every treatment that lasts.
fn way(moments: &[Moment], today: Date, span: Span) -> String {
    let mut path = format!("M{} {MIDDLE}", span.x(span.first));
    let mut at = span.x(span.first);
    let end = span.x(today);
    for moment in moments.iter().filter(|moment| matches!(moment.kind, MomentKind::Treatment | MomentKind::Again)) {
        let Some(until) = moment.until else { continue };
        let (from, to) = (span.x(moment.on).max(at), span.x(until).min(end));
        if to - from < 12 {
            continue;
        }
        path.push_str(&format!(" H{from}"));
        let teeth = ((to - from) / 24).clamp(1, 8);
        for tooth in 0..teeth {
            let middle = from + (to - from) * (2 * tooth + 1) / (2 * teeth);
            let back = from + (to - from) * (tooth + 1) / teeth;
            path.push_str(&format!(" L{middle} {} L{back} {MIDDLE}", MIDDLE + 18));
        }
        at = to;
    }
    path.push_str(&format!(" H{end}"));
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::own::specimen;

    fn drawing() -> LineDrawing {
        LineDrawing::of(&specimen::moments(), specimen::today(), &Speaker::default()).unwrap()
    }

    #[test]
    fn an_empty_line_is_not_drawn() {
        assert_eq!(LineDrawing::of(&[], specimen::today(), &Speaker::default()), None);
    }

    #[test]
    fn every_moment_and_the_present_stand_inside_the_drawing_in_order() {
        let marks = drawing().marks;
        assert_eq!(marks.len(), specimen::moments().len() + 1);
        assert_eq!(marks.iter().filter(|mark| mark.present).count(), 1);
        assert!(marks.windows(2).all(|pair| pair[0].x <= pair[1].x));
        assert!(marks.iter().all(|mark| (0..=WIDTH).contains(&mark.x)));
    }

    #[test]
    fn names_in_one_row_do_not_touch() {
        let marks = drawing().marks;
        for row in [MIDDLE - 28, MIDDLE + 44, MIDDLE - 54] {
            let places: Vec<i32> = marks.iter().filter(|mark| mark.name_y == row).map(|mark| mark.x).collect();
            assert!(places.windows(2).all(|pair| pair[1] - pair[0] >= NAME_WIDTH), "{places:?}");
        }
    }

    #[test]
    fn the_way_rises_and_falls_where_a_treatment_goes_on() {
        assert!(drawing().way.contains(&format!(" {} L", MIDDLE + 18)));
    }

    #[test]
    fn one_moment_today_is_a_line_too() {
        let mut moment = specimen::moments().remove(0);
        moment.on = specimen::today();
        assert_eq!(LineDrawing::of(&[moment], specimen::today(), &Speaker::default()).unwrap().marks.len(), 2);
    }
}
