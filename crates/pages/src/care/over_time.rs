//! The seven questions over time as their reader sees them: a table and a small line each, without any judgement.

use houvast_casework::check_in::{Question, Symptoms};
use houvast_language::{Speaker, Value};
use jiff::Timestamp;

use super::trend::Trend;

/// One question over time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionOverTime {
    /// What was asked.
    pub question: String,
    /// The same in a word, for the head of a column.
    pub short: String,
    /// What 0 and 10 mean, as the person read it.
    pub ends: String,
    /// Its line.
    pub trend: Trend,
    /// First and last answer in words, for who cannot see the line.
    pub in_words: String,
}

/// The answers of one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayRow {
    /// The day of the check-in.
    pub day: String,
    /// One answer a question that was answered at least once; a dash where there is none: nothing is concluded from
    /// silence.
    pub answers: Vec<String>,
}

/// The questions that were answered at least once. Answers are given oldest first.
#[must_use]
pub fn list_questions(answers: &[(Timestamp, Symptoms)], t: &Speaker) -> Vec<QuestionOverTime> {
    list_answered(answers).into_iter().map(|question| over_time(question, answers, t)).collect()
}

/// The days, newest first; one column for each question of [`list_questions`].
#[must_use]
pub fn list_days(answers: &[(Timestamp, Symptoms)], t: &Speaker) -> Vec<DayRow> {
    let asked = list_answered(answers);
    let row = |(at, given): &(Timestamp, Symptoms)| DayRow {
        day: t.short_date(t.day_of(*at)),
        answers: asked.iter().map(|question| written(find_answer(given, *question))).collect(),
    };
    answers.iter().rev().map(row).collect()
}

fn list_answered(answers: &[(Timestamp, Symptoms)]) -> Vec<Question> {
    let is_answered = |question: &Question| answers.iter().any(|(_, given)| find_answer(given, *question).is_some());
    Question::ALL.iter().copied().filter(is_answered).collect()
}

// keys: care-question-* check_in-short-* check_in-from-* check_in-to-*
fn over_time(question: Question, answers: &[(Timestamp, Symptoms)], t: &Speaker) -> QuestionOverTime {
    let series: Vec<Option<u8>> = answers.iter().map(|(_, given)| find_answer(given, question)).collect();
    let mut given = series.iter().flatten();
    let first = given.next().copied().unwrap_or_default();
    let last = given.last().copied().unwrap_or(first);
    let name = question.name();
    QuestionOverTime {
        question: t.named("care-question", name),
        short: t.named("check_in-short", name),
        ends: format!("0: {}. 10: {}.", t.named("check_in-from", name), t.named("check_in-to", name)),
        trend: Trend::of(&series),
        in_words: t.say_with("care-trend-in-words", &[("first", Value::from(first)), ("last", Value::from(last))]),
    }
}

fn find_answer(given: &Symptoms, question: Question) -> Option<u8> {
    given.0.iter().find(|(asked, _)| *asked == question).map(|(_, answer)| *answer)
}

fn written(answer: Option<u8>) -> String {
    answer.map_or_else(|| "–".to_owned(), |answer| answer.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_nobody_answered_has_no_column() {
        let at = Timestamp::UNIX_EPOCH;
        let answers = vec![(at, Symptoms(vec![(Question::Pain, 3)])), (at, Symptoms(vec![]))];
        let t = Speaker::default();
        assert_eq!(list_questions(&answers, &t).len(), 1);
        let days: Vec<_> = list_days(&answers, &t).into_iter().map(|row| row.answers).collect();
        assert_eq!(days, [["–"], ["3"]]);
    }
}
