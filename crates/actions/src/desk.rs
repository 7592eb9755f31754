//! Verbs that open no file: what an administrator does, and what is done for an employer as a whole. They are asked for
//! under a seat on the installation or at the employer, whose id stands in the place of a file.

use houvast_access::policies::Policies;
use houvast_access::question::{Answer, Place};
use houvast_access::{SeatFile, Verb};
use houvast_casework::hat::{Hat, Side};
use houvast_casework::ids::{AccountId, FileId, OrganisationId, ServiceId};
use houvast_storage::{Organisation, Seat, Service};

use crate::installation::{Installation, Trouble, facts_of};

/// The file that stands for the installation in a seat of the desk.
#[must_use]
pub fn file_of_service(service: ServiceId) -> FileId {
    FileId(service.0)
}

/// The file that stands for an employer in a seat at it.
#[must_use]
pub fn file_of_employer(employer: OrganisationId) -> FileId {
    FileId(employer.0)
}

/// Whether the policies let a seat use a verb that opens no file.
fn may_at(installation: &Installation, seat: &Seat, on: SeatFile, verb: Verb, place: Place) -> bool {
    match Policies::standing().may_at(&facts_of(seat, on), verb, place, installation.now()) {
        Answer::Yes(_) => true,
        Answer::No => false,
        Answer::Failed(alert) => {
            tracing::error!(%alert, "a question to the policies failed");
            false
        }
    }
}

/// An administrator at the desk.
#[derive(Debug, Clone)]
pub struct AtDesk {
    /// The seat.
    pub seat: Seat,
    /// The service of the installation.
    pub service: Service,
}

impl Installation {
    /// The administrator's seat of an account.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] where it has none.
    pub async fn desk_of(&self, account: AccountId) -> Result<AtDesk, Trouble> {
        let service = self.store.find_service().await?.ok_or(Trouble::NotFound)?;
        let seat = self.store.find_seat(account, file_of_service(service.id), Hat::Administrator).await?;
        Ok(AtDesk { seat: seat.ok_or(Trouble::NotFound)?, service })
    }

    /// The employers at which a seat of an account may use a verb, by name, each with the seat.
    pub(crate) async fn list_employers_for(
        &self,
        account: AccountId,
        hat: Hat,
        verb: Verb,
    ) -> Result<Vec<(Seat, Organisation)>, Trouble> {
        if hat.side() != Side::Work {
            return Ok(Vec::new());
        }
        let mut employers = Vec::new();
        for seat in self.store.list_seats_at_employers(account).await?.into_iter().filter(|seat| seat.hat == hat) {
            let id = OrganisationId(seat.file.0);
            let Some(employer) = self.store.find_organisation(id).await? else { continue };
            if may_at(self, &seat, SeatFile::Employer { id }, verb, Place::Employer(id)) {
                employers.push((seat, employer));
            }
        }
        employers.sort_by(|(_, one), (_, other)| one.name.cmp(&other.name));
        Ok(employers)
    }
}

impl AtDesk {
    /// Refuses what this seat may not do. It looks like what does not exist.
    pub(crate) fn must(&self, installation: &Installation, verb: Verb, place: Place) -> Result<(), Trouble> {
        if may_at(installation, &self.seat, SeatFile::Installation, verb, place) {
            Ok(())
        } else {
            Err(Trouble::NotFound)
        }
    }

    /// Whether this seat may take in the list of any employer.
    pub(crate) fn may_import(&self, installation: &Installation) -> bool {
        // The policies do not ask which employer: any will do.
        let any = Place::Employer(OrganisationId(self.service.id.0));
        self.must(installation, Verb::ImportAbsences, any).is_ok()
    }
}
