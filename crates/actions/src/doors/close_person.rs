//! The link of the one letter to a close person: it opens a page, as often as one likes, while the death stands.

use houvast_storage::InvitationPurpose;

use super::accept_invitation::open_invitation;
use super::open_account::DoorError;
use super::token::Token;
use crate::installation::Installation;

/// The name of the service that wrote.
///
/// # Errors
/// [`DoorError::Expired`] where the link is for something else, has ended or never was.
pub async fn open_close_person(installation: &Installation, token: &Token) -> Result<String, DoorError> {
    let invitation = open_invitation(installation, token).await?;
    if invitation.purpose != InvitationPurpose::ClosePerson {
        return Err(DoorError::Expired);
    }
    Ok(crate::care_team::name_of_service(installation).await?)
}
