//! Calendar feeds: a secret address at which a calendar program fetches the own calendar, or that of one absence at work.
//! Whoever has the address reads; it is shown once, ended at any time, and works only while the seat behind it lives.

use houvast_casework::hat::{Hat, Side};
use houvast_casework::ids::{AccountId, FileId, PublicId};
use houvast_language::{Locale, Speaker};
use houvast_storage::Feed;
use jiff::civil::Time;

use crate::doors::sign_in::{SignInError, throttle};
use crate::doors::token::Token;
use crate::installation::{Installation, Trouble};
use crate::post::letter::locale_of;
use crate::view_own::{OwnAbsence, OwnCaseView, list_own_absences, view_own};
use crate::view_work::{WorkAbsence, open_work_absence, open_work_file};

/// How often one feed may be fetched in a quarter of an hour. Counted per feed, never per network: else the fetches of one
/// person would slow down those of a colleague behind the same provider, and tell of each other.
const MOST_FETCHES: u32 = 30;

/// What somebody chose about a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FeedChoices {
    /// Whether entries say what they are.
    pub real_titles: bool,
    /// When work begins on a working day; none for no time.
    pub day_begins: Option<Time>,
}

/// Of what a calendar is made.
#[derive(Debug, Clone)]
pub enum FeedContent {
    /// The own case and its absences.
    Own(Box<OwnCaseView>, Vec<OwnAbsence>),
    /// One absence at work.
    Work(Box<WorkAbsence>),
}

/// A feed that was fetched.
#[derive(Debug, Clone)]
pub struct OpenedFeed {
    /// What was chosen.
    pub choices: FeedChoices,
    /// Of what it is made.
    pub content: FeedContent,
    /// The words of its owner.
    pub locale: Locale,
}

/// Whose calendar it is.
#[derive(Debug, Clone, Copy)]
pub enum FeedOf<'a> {
    /// The own one.
    Own,
    /// That of the absence at an address, in a work hat.
    Work(Hat, &'a PublicId),
}

struct Place {
    hat: Hat,
    file: FileId,
}

/// The file a calendar is made of, and the hat in which it is read.
async fn place_of(installation: &Installation, account: AccountId, of: FeedOf<'_>) -> Result<Place, Trouble> {
    match of {
        FeedOf::Own => {
            let case = installation.own_case(account).await?;
            Ok(Place { hat: Hat::Employee, file: case.health.file })
        }
        FeedOf::Work(hat, address) => {
            let absence = installation.store.find_absence_by_public_id(address).await?.ok_or(Trouble::NotFound)?;
            let acting = installation.take_absence_seat(account, hat, absence.file).await?;
            if hat.side() != Side::Work || acting.sight.is_blank() {
                return Err(Trouble::NotFound);
            }
            Ok(Place { hat, file: absence.file })
        }
    }
}

/// The feed somebody has, if any. It does not hold its address: that was shown once.
///
/// # Errors
/// [`Trouble::NotFound`] where there is no such file, or none of theirs.
pub async fn find_feed(
    installation: &Installation,
    account: AccountId,
    of: FeedOf<'_>,
) -> Result<Option<Feed>, Trouble> {
    let Place { hat, file } = place_of(installation, account, of).await?;
    Ok(installation.store.find_feed_of(account, hat, file).await?)
}

/// Makes an address; one that was there works no more.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn make_feed(
    installation: &Installation,
    account: AccountId,
    of: FeedOf<'_>,
    choices: FeedChoices,
) -> Result<String, Trouble> {
    let Place { hat, file } = place_of(installation, account, of).await?;
    let store = &installation.store;
    let token = Token::new(&mut *store.chance(&format!("feed {account} {file}")));
    let speaker = speaker_of(installation, account).await?;
    let FeedChoices { real_titles, day_begins } = choices;
    let made_on = speaker.day_of(store.now());
    let feed = Feed { account, hat, file, real_titles, day_begins, made_on, fetched_on: None };
    store.save_feed(&token.0, &feed).await?;
    Ok(format!("{}/calendar/{token}.ics", installation.address))
}

/// Ends an address. Ending it twice is no error.
///
/// # Errors
/// [`Trouble::NotFound`] where there is no such file, or none of theirs.
pub async fn end_feed(installation: &Installation, account: AccountId, of: FeedOf<'_>) -> Result<(), Trouble> {
    let Place { hat, file } = place_of(installation, account, of).await?;
    let mut plan = installation.store.plan();
    plan.end_feed(account, hat, file);
    Ok(installation.store.commit(plan).await?)
}

/// Opens the feed at a secret address. A reading of an absence is on disk before it is answered.
///
/// # Errors
/// [`SignInError::TooMany`] where it is fetched too often; [`Trouble::NotFound`] where there is no such feed, and just so
/// where the seat behind it has ended.
pub async fn open_feed(installation: &Installation, token: &Token) -> Result<OpenedFeed, SignInError> {
    let store = &installation.store;
    let feed = store.find_feed(&token.0).await.map_err(Trouble::from)?.ok_or(Trouble::NotFound)?;
    throttle(installation, &format!("feed {} {} {}", feed.account, feed.hat.name(), feed.file), MOST_FETCHES).await?;
    let content = match feed.hat.side() {
        Side::Own => {
            // Death stops feeds too.
            if installation.find_death_of(feed.account).await?.is_some() {
                return Err(Trouble::NotFound.into());
            }
            let absences = list_own_absences(installation, feed.account).await?;
            FeedContent::Own(Box::new(view_own(installation, feed.account).await?), absences)
        }
        _ => FeedContent::Work(Box::new(
            open_work_file(installation, feed.account, feed.hat, feed.file, |_| true).await?,
        )),
    };
    let speaker = speaker_of(installation, feed.account).await?;
    let today = Some(speaker.day_of(store.now()));
    if feed.fetched_on != today {
        let fetched = Feed { fetched_on: today, ..feed.clone() };
        store.note_fetch(&token.0, &fetched).await.map_err(Trouble::from)?;
    }
    let choices = FeedChoices { real_titles: feed.real_titles, day_begins: feed.day_begins };
    Ok(OpenedFeed { choices, content, locale: speaker.locale })
}

/// What a calendar is made of, for one file to keep. A reading of an absence is on disk before it is answered.
///
/// # Errors
/// [`Trouble::NotFound`] where there is no such file, or none of theirs.
pub async fn open_calendar(
    installation: &Installation,
    account: AccountId,
    of: FeedOf<'_>,
) -> Result<FeedContent, Trouble> {
    match of {
        FeedOf::Own => {
            let absences = list_own_absences(installation, account).await?;
            Ok(FeedContent::Own(Box::new(view_own(installation, account).await?), absences))
        }
        FeedOf::Work(hat, address) => {
            Ok(FeedContent::Work(Box::new(open_work_absence(installation, account, hat, address).await?)))
        }
    }
}

async fn speaker_of(installation: &Installation, account: AccountId) -> Result<Speaker, Trouble> {
    let known = installation.store.find_account(account).await?.ok_or(Trouble::NotFound)?;
    Ok(Speaker::new(locale_of(known.language, known.country)))
}
