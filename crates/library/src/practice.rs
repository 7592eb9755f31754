//! Practice conversations: a talk at work that branches. Each choice says what it does, every way reaches an end, and nothing
//! is kept of who chose what: the way walked so far is the numbers of the choices, and stands in the address alone.

pub mod check;

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

use crate::directory::Said;
use crate::names::{Evidence, Situation};

/// The files, in the order shown: that of the guide's steps.
const FILES: [(&str, &str); 8] = [
    ("first_news", include_str!("../practice/first_news.yaml")),
    ("contact_during_absence", include_str!("../practice/contact_during_absence.yaml")),
    ("planning_the_return", include_str!("../practice/planning_the_return.yaml")),
    ("a_bad_week", include_str!("../practice/a_bad_week.yaml")),
    ("colleague_grumbles", include_str!("../practice/colleague_grumbles.yaml")),
    ("it_comes_back", include_str!("../practice/it_comes_back.yaml")),
    ("no_cure", include_str!("../practice/no_cure.yaml")),
    ("a_year_later", include_str!("../practice/a_year_later.yaml")),
];

static ALL: LazyLock<Vec<Practice>> = LazyLock::new(|| {
    let read =
        |(slug, text): &(&str, &str)| Practice::read(slug, text).expect("a test reads every conversation built in");
    FILES.iter().map(read).collect()
});

crate::names::list! {
    /// What a choice does to the talk.
    Does {
        /// It helps.
        Helps = "helps",
        /// It is meant well and costs something.
        Costs = "costs",
        /// It makes things harder.
        Hurts = "hurts",
    }
}

/// A practice conversation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Practice {
    /// Its name in addresses.
    #[serde(skip)]
    pub slug: String,
    /// Situations of the work it fits; with none it stands in the open library only, since it speaks of the illness.
    pub situations: Vec<Situation>,
    /// Topics that lead to it.
    pub linked_from: Vec<String>,
    /// How well the advice is known.
    pub evidence: Evidence,
    /// Where it comes from.
    pub sources: Vec<String>,
    /// The day it was written.
    pub written_on: Date,
    /// The day by which it is to be read again.
    pub next_review: Date,
    /// The title.
    pub title: Said,
    /// One sentence: what it is about.
    pub summary: Said,
    /// What stands before the talk begins.
    pub setting: Said,
    /// The scenes; the talk begins with the first.
    pub scenes: Vec<Scene>,
    /// Where it may end.
    pub endings: Vec<Ending>,
}

/// A moment of the talk in which one chooses.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scene {
    /// Its name in the file.
    pub id: String,
    /// What happens.
    pub says: Said,
    /// What one may say or do.
    pub choices: Vec<Choice>,
}

/// Something one may say or do.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// What it does to the talk.
    pub does: Does,
    /// The scene or the ending it leads to.
    pub leads_to: String,
    /// The words or the act.
    pub words: Said,
    /// What it does, explained.
    pub effect: Said,
}

/// An end.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ending {
    /// Its name in the file.
    pub id: String,
    /// How it stands now, and what can still be done.
    pub says: Said,
}

impl Practice {
    /// Reads a file. An unknown key and a key left out are refused by name.
    ///
    /// # Errors
    /// What the file says that has no place, with its line.
    pub fn read(slug: &str, text: &str) -> Result<Self, String> {
        let read: Self = serde_norway::from_str(text).map_err(|fault| format!("practice/{slug}.yaml: {fault}"))?;
        Ok(Self { slug: slug.to_owned(), ..read })
    }

    /// Whether it stands in the workplace too: it follows a situation of the work and says nothing of an illness.
    #[must_use]
    pub fn is_for_work(&self) -> bool {
        !self.situations.is_empty()
    }

    fn find_scene(&self, id: &str) -> Option<&Scene> {
        self.scenes.iter().find(|scene| scene.id == id)
    }

    fn find_ending(&self, id: &str) -> Option<&Ending> {
        self.endings.iter().find(|ending| ending.id == id)
    }
}

/// Every practice conversation, in the order shown.
#[must_use]
pub fn list_all() -> &'static [Practice] {
    &ALL
}

/// The conversation of a name.
#[must_use]
pub fn find(slug: &str) -> Option<&'static Practice> {
    ALL.iter().find(|one| one.slug == slug)
}

/// One step of the way: where one stood and what one chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step<'a> {
    /// The scene.
    pub scene: &'a Scene,
    /// What was chosen in it.
    pub choice: &'a Choice,
}

/// Where the way leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Here<'a> {
    /// In a scene, before a choice.
    Scene(&'a Scene),
    /// At an end.
    End(&'a Ending),
}

/// The way walked through a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way<'a> {
    /// The steps so far.
    pub steps: Vec<Step<'a>>,
    /// Where one is; none in a conversation without scenes.
    pub here: Option<Here<'a>>,
    /// The numbers of the choices so far, as they stand in the address.
    pub numbers: Vec<usize>,
}

impl<'a> Way<'a> {
    /// Walks the numbers of an address, `2-1-3`. It goes as far as they name a choice, and stops there.
    #[must_use]
    pub fn walk(practice: &'a Practice, address: &str) -> Self {
        let mut way = Self { steps: Vec::new(), here: practice.scenes.first().map(Here::Scene), numbers: Vec::new() };
        for word in address.split('-') {
            let Some(Here::Scene(scene)) = way.here else { break };
            let Some(number) = word.parse::<usize>().ok().filter(|number| *number > 0) else { break };
            let Some(choice) = scene.choices.get(number - 1) else { break };
            way.steps.push(Step { scene, choice });
            way.numbers.push(number);
            let end = || practice.find_ending(&choice.leads_to).map(Here::End);
            way.here = practice.find_scene(&choice.leads_to).map(Here::Scene).or_else(end);
        }
        way
    }

    /// The address of this way with one more choice.
    #[must_use]
    pub fn address_with(&self, number: usize) -> String {
        address_of(self.numbers.iter().copied().chain([number]))
    }

    /// The address one step back; none at the beginning.
    #[must_use]
    pub fn address_back(&self) -> Option<String> {
        self.numbers.split_last().map(|(_, before)| address_of(before.iter().copied()))
    }

    /// How many of the choices did this.
    #[must_use]
    pub fn count(&self, does: Does) -> usize {
        self.steps.iter().filter(|step| step.choice.does == does).count()
    }
}

impl<'a> Step<'a> {
    /// What would have helped here, where what was chosen did not.
    #[must_use]
    pub fn find_better(&self) -> Option<&'a Choice> {
        let helps = self.scene.choices.iter().find(|choice| choice.does == Does::Helps);
        helps.filter(|_| self.choice.does != Does::Helps)
    }
}

fn address_of(numbers: impl Iterator<Item = usize>) -> String {
    numbers.map(|number| number.to_string()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_conversations_built_in_are_read() {
        for (slug, text) in FILES {
            assert_eq!(Practice::read(slug, text).err(), None);
        }
    }

    #[test]
    fn six_follow_the_work_and_two_speak_of_the_illness() {
        let apart: Vec<&str> =
            list_all().iter().filter(|one| !one.is_for_work()).map(|one| one.slug.as_str()).collect();
        assert_eq!(apart, ["it_comes_back", "no_cure"]);
    }

    #[test]
    fn a_way_is_walked_as_far_as_its_numbers_name_a_choice() {
        let practice = find("first_news").unwrap();
        let check =
            |address: &str, expect: &[usize]| assert_eq!(Way::walk(practice, address).numbers, expect, "{address}");
        check("", &[]);
        check("1", &[1]);
        check("1-1", &[1, 1]);
        check("1-9-1", &[1]);
        check("0", &[]);
        check("-1", &[]);
        check("1-1-1-1-1-1-1", &[1, 1, 1, 1]);
    }

    #[test]
    fn one_step_back_forgets_the_last_choice_and_a_further_one_adds_to_the_way() {
        let way = Way::walk(find("first_news").unwrap(), "2-1");
        assert_eq!(way.address_with(1), "2-1-1");
        assert_eq!(way.address_back().as_deref(), Some("2"));
        assert_eq!(Way::walk(find("first_news").unwrap(), "").address_back(), None);
    }

    #[test]
    fn at_the_end_it_is_told_what_each_choice_did_and_what_would_have_helped() {
        let way = Way::walk(find("first_news").unwrap(), "2-1-1-1");
        assert!(matches!(way.here, Some(Here::End(ending)) if ending.id == "held"));
        assert_eq!(Does::ALL.iter().map(|does| way.count(*does)).collect::<Vec<_>>(), [3, 1, 0]);
        assert_eq!(way.steps[0].find_better().map(|choice| choice.leads_to.as_str()), Some("silence"));
        assert_eq!(way.steps[1].find_better(), None);
    }
}
