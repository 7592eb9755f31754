//! Codes on paper. The row holds keyed hashes only: of what selects it, and of the code beside the invitation's id. The
//! token of the invitation follows from the code with the installation's key, so that a code leads where a link leads.

use houvast_casework::ids::FileId;
use houvast_casework::invitation_code::InvitationCode;

use crate::attempt;
use crate::error::CommitError;
use crate::invitation::{self, Invitation};
use crate::plan::Plan;
use crate::seal::{Columns, is_same};
use crate::statement::{Expect, Statement, row, values};
use crate::store::{Inner, Store};

/// Wrong tries that close a code, from wherever they come.
pub const MOST_TRIES: i64 = 5;

fn selector_hash(inner: &Inner, code: &InvitationCode) -> [u8; 32] {
    inner.look_up(&Columns::of("invitation code selector").bytes(code.selector()))
}

fn secret_hash(inner: &Inner, invitation: FileId, code: &InvitationCode) -> [u8; 32] {
    let columns = Columns::of("invitation code secret").bytes(&invitation.bytes());
    inner.look_up(&columns.bytes(code.selector()).bytes(code.secret()))
}

fn token_of(inner: &Inner, code: &InvitationCode) -> [u8; 32] {
    inner.look_up(&Columns::of("invitation code token").bytes(code.selector()).bytes(code.secret()))
}

impl Store {
    /// Tries a code: the token of its invitation where it is right and was not closed. The try is on disk before the
    /// code is compared, so that of many who try at once no more are compared than may be; a right one is taken off
    /// again. `what` is counted as an attempt in the same transaction, and a code that is nowhere takes as long.
    ///
    /// # Errors
    /// [`CommitError::Unavailable`].
    pub async fn try_code(&self, code: &InvitationCode, what: &str) -> Result<Option<[u8; 32]>, CommitError> {
        let selector = selector_hash(&self.inner, code);
        let attempt = "insert into attempt (what, attempted_at) values ($1, $2)";
        let tried = "update invitation_code set tries = tries + 1 where selector = $1";
        let statements = vec![
            Statement::new(
                attempt,
                values![attempt::hash(&self.inner, what), self.now().as_microsecond()],
                Expect::OneOrConflict,
            ),
            Statement::new(tried, values![selector], Expect::Any),
        ];
        self.inner.write(statements).await?;
        let sql = "select invitation_id, secret, tries from invitation_code where selector = $1";
        let Some(row) = row(self.readers(), sql, values![selector]).await? else { return Ok(None) };
        let invitation = row.id("invitation_id", FileId::from_bytes)?;
        let is_right = is_same(&row.hash("secret")?, &secret_hash(&self.inner, invitation, code));
        if !is_right || row.int("tries")? > MOST_TRIES {
            return Ok(None);
        }
        let right = "update invitation_code set tries = tries - 1 where selector = $1";
        self.inner.write(vec![Statement::new(right, values![selector], Expect::Any)]).await?;
        Ok(Some(token_of(&self.inner, code)))
    }
}

impl Plan {
    /// Adds an invitation under a code that only the letter carries. The commit is
    /// `Taken("invitation_code_selector")` where another letter has the same selector: then another code is drawn.
    ///
    /// # Errors
    /// [`CommitError::Unavailable`] where it cannot be sealed.
    pub fn add_code(&mut self, code: &InvitationCode, invitation: &Invitation) -> Result<(), CommitError> {
        let token = token_of(&self.inner, code);
        self.add_invitation(&token, invitation)?;
        let about = invitation.file.map(|file| invitation::about_hash(&self.inner, &file.bytes()));
        let (selector, secret) = (selector_hash(&self.inner, code), secret_hash(&self.inner, invitation.id, code));
        let sql = "insert into invitation_code (invitation_id, about, selector, secret, tries)
            values ($1, $2, $3, $4, 0)";
        self.push(sql, values![invitation.id, about, selector, secret], Expect::OneOrConflict);
        Ok(())
    }

    /// Closes every code of letters about an absence, used or not; none is no error.
    pub fn close_codes(&mut self, absence: FileId) {
        let about = invitation::about_hash(&self.inner, &absence.bytes());
        let keys = "delete from file_key where compartment = 'invitation'
            and file_id in (select invitation_id from invitation_code where about = $1)";
        self.push(keys, values![about], Expect::Any);
        let invitations = "delete from invitation
            where id in (select invitation_id from invitation_code where about = $1)";
        self.push(invitations, values![about], Expect::Any);
        self.push("delete from invitation_code where about = $1", values![about], Expect::Any);
    }
}
