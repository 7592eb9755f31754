//! `keep_collection`: pages of the open library that the person keeps. They tell what somebody reads about, so they lie in the
//! diary: only for the person, ever.

use houvast_access::Verb;
use houvast_casework::diary::{DiaryEvent, DiaryState};
use houvast_casework::ids::AccountId;
use houvast_library::Library;
use houvast_library::names::Language;
use houvast_storage::CommitError;

use crate::installation::{Installation, TRIES, Trouble};

/// The most pages of a collection.
pub const MOST_PAGES: usize = 20;

/// What becomes of the collection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CollectionChange {
    /// Pages come in behind the others, as far as there is room and they are pages of the library.
    Add(Vec<String>),
    /// A page goes out.
    Remove(String),
    /// All go out.
    Clear,
    /// It is again what it was before the last change.
    BringBack,
}

impl CollectionChange {
    fn of(&self, diary: &DiaryState) -> Vec<String> {
        let mut pages = diary.collection.clone();
        match self {
            Self::Add(slugs) => {
                for slug in slugs {
                    if pages.len() < MOST_PAGES && is_page(slug) && !pages.contains(slug) {
                        pages.push(slug.clone());
                    }
                }
            }
            Self::Remove(slug) => pages.retain(|page| page != slug),
            Self::Clear => pages.clear(),
            Self::BringBack => pages = diary.collection_before.clone().unwrap_or(pages),
        }
        pages
    }
}

fn is_page(slug: &str) -> bool {
    Library::embedded().find(Language::Nl, slug).is_some()
}

/// Changes the collection and gives what is kept from now on. What changes nothing is not written.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn keep_collection(
    installation: &Installation,
    account: AccountId,
    change: &CollectionChange,
) -> Result<Vec<String>, Trouble> {
    for _ in 0..TRIES {
        let case = installation.own_case(account).await?;
        case.acting.must(Verb::KeepCollection)?;
        let diary = installation.store.load::<DiaryState>(case.health.file).await?.ok_or(Trouble::NotFound)?;
        let pages = change.of(&diary.state);
        if pages == diary.state.collection {
            return Ok(pages);
        }
        let mut plan = installation.store.plan();
        plan.append(&diary, case.acting.seat.id, &[DiaryEvent::CollectionKept { pages: pages.clone() }])?;
        match installation.store.commit(plan).await {
            Err(CommitError::Conflict) => {}
            done => return Ok(done.map(|()| pages)?),
        }
    }
    Err(Trouble::Conflict)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn diary(pages: &[&str]) -> DiaryState {
        DiaryState { collection: pages.iter().map(|page| (*page).to_owned()).collect(), ..DiaryState::default() }
    }

    fn add(slugs: &[&str]) -> CollectionChange {
        CollectionChange::Add(slugs.iter().map(|slug| (*slug).to_owned()).collect())
    }

    #[test]
    fn only_pages_of_the_library_come_in_each_once_and_as_many_as_there_is_room() {
        let kept = diary(&["pacing"]);
        assert_eq!(add(&["fatigue_at_work", "pacing", "nothing"]).of(&kept), ["pacing", "fatigue_at_work"]);
        let all: Vec<String> = Library::embedded().list_all().iter().map(|topic| topic.slug.clone()).collect();
        assert_eq!(CollectionChange::Add(all).of(&kept).len(), MOST_PAGES);
    }

    #[test]
    fn a_page_that_a_later_release_does_not_have_any_more_can_be_taken_out() {
        let kept = diary(&["gone_since", "pacing"]);
        assert_eq!(CollectionChange::Remove("gone_since".to_owned()).of(&kept), ["pacing"]);
    }
}
