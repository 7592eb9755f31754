//! Words of the library near a word of a question: begun or ended by it, its parts, or one slip of the finger away.

use std::collections::HashMap;

/// Words shorter than this are neither parts nor beginnings: they are in too many others.
const SHORTEST_PART: usize = 4;
/// The most words that one word of a question may begin or end.
const MOST: usize = 60;
/// Letters that Dutch and German put between the parts of a word.
const BETWEEN: [&str; 5] = ["", "s", "en", "n", "e"];

/// Every word of the library, to be found by its ends and by its letters.
pub(super) struct Vocabulary {
    ids: HashMap<String, u32>,
    /// In order of the alphabet.
    sorted: Vec<(String, u32)>,
    /// Backwards, in order of the alphabet.
    backwards: Vec<(String, u32)>,
    /// By length in letters: which letters a word has, the word, its id.
    by_length: Vec<Vec<(u32, String, u32)>>,
}

impl Vocabulary {
    /// The vocabulary of numbered words.
    pub(super) fn of(ids: HashMap<String, u32>) -> Self {
        let mut sorted: Vec<(String, u32)> = ids.iter().map(|(word, id)| (word.clone(), *id)).collect();
        sorted.sort_unstable();
        let mut backwards: Vec<(String, u32)> =
            sorted.iter().map(|(word, id)| (word.chars().rev().collect(), *id)).collect();
        backwards.sort_unstable();
        let mut by_length: Vec<Vec<(u32, String, u32)>> = Vec::new();
        for (word, id) in &sorted {
            let length = word.chars().count();
            if by_length.len() <= length {
                by_length.resize_with(length + 1, Vec::new);
            }
            by_length[length].push((letters_of(word), word.clone(), *id));
        }
        Self { ids, sorted, backwards, by_length }
    }

    /// How many words there are.
    pub(super) fn len(&self) -> usize {
        self.ids.len()
    }

    /// The word itself.
    pub(super) fn find(&self, word: &str) -> Option<u32> {
        self.ids.get(word).copied()
    }

    /// Words that begin with a word.
    pub(super) fn list_begun_by(&self, word: &str) -> Vec<u32> {
        list_begun(&self.sorted, word)
    }

    /// Words that end with a word.
    pub(super) fn list_ended_by(&self, word: &str) -> Vec<u32> {
        list_begun(&self.backwards, &word.chars().rev().collect::<String>())
    }

    /// The two parts a word is put together from, where both are words of the library.
    pub(super) fn find_parts(&self, word: &str) -> Vec<u32> {
        for (at, _) in word.char_indices().skip(SHORTEST_PART) {
            let (first, rest) = word.split_at(at);
            if rest.len() < SHORTEST_PART {
                break;
            }
            let Some(second) = self.find(rest) else { continue };
            let stripped = BETWEEN.iter().filter_map(|letters| first.strip_suffix(letters));
            if let Some(first) =
                stripped.filter(|first| first.len() >= SHORTEST_PART).find_map(|first| self.find(first))
            {
                return vec![first, second];
            }
        }
        Vec::new()
    }

    /// Words one slip away, two where the word is long; the nearest only.
    pub(super) fn list_slips(&self, word: &str) -> Vec<u32> {
        let length = word.chars().count();
        let allowed = match length {
            0..4 => return Vec::new(),
            4..8 => 1,
            _ => 2,
        };
        let letters = letters_of(word);
        let lengths = self.by_length.iter().take(length + allowed + 1).skip(length.saturating_sub(allowed));
        let mut near: Vec<(usize, u32)> = Vec::new();
        for (theirs, other, id) in lengths.flatten() {
            // A slip changes at most two letters of the set, so most words are dismissed without being compared.
            if (letters ^ theirs).count_ones() as usize <= 2 * allowed {
                let slips = strsim::osa_distance(word, other);
                if slips <= allowed {
                    near.push((slips, *id));
                }
            }
        }
        let nearest = near.iter().map(|(slips, _)| *slips).min();
        near.into_iter().filter(|(slips, _)| Some(*slips) == nearest).map(|(_, id)| id).collect()
    }
}

fn list_begun(sorted: &[(String, u32)], word: &str) -> Vec<u32> {
    if word.len() < SHORTEST_PART {
        return Vec::new();
    }
    let from = sorted.partition_point(|(other, _)| other.as_str() < word);
    let begun = sorted[from..].iter().take_while(|(other, _)| other.starts_with(word));
    begun.filter(|(other, _)| other != word).take(MOST).map(|(_, id)| *id).collect()
}

/// Which letters a word has, a bit each; all that is no letter from a to z is one bit.
fn letters_of(word: &str) -> u32 {
    word.chars().fold(0, |letters, one| match one {
        'a'..='z' => letters | 1 << (one as u32 - 'a' as u32),
        _ => letters | 1 << 26,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vocabulary(words: &[&str]) -> Vocabulary {
        Vocabulary::of(words.iter().zip(0..).map(|(word, id)| ((*word).to_owned(), id)).collect())
    }

    #[test]
    fn words_are_found_by_their_ends_and_parts() {
        let known = vocabulary(&["werk", "werkgever", "thuiswerk", "behandeling", "kanker"]);
        assert_eq!(known.list_begun_by("werk"), [1]);
        assert_eq!(known.list_ended_by("werk"), [2]);
        assert_eq!(known.find_parts("kankerbehandeling"), [4, 3]);
        assert_eq!(known.find_parts("behandelingswerk"), [3, 0]);
        assert!(known.find_parts("kankerzorg").is_empty() && known.list_begun_by("wer").is_empty());
    }

    #[test]
    fn a_slip_of_the_finger_is_forgiven_and_the_nearest_word_is_meant() {
        let known = vocabulary(&["moe", "concentratie", "concentraat", "slaap", "slap"]);
        assert_eq!(known.list_slips("consentratie"), [1]);
        assert_eq!(known.list_slips("slapa"), [4, 3]);
        assert!(known.list_slips("mie").is_empty(), "short words are too near each other");
        assert!(known.list_slips("xyzxyz").is_empty());
    }
}
