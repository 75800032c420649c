//! Proving an address with a code and acting in one step.

use domain::{
    id::{PersonId, RequestId},
    instant::Instant,
};
use serde::Serialize;
use store::{Transaction, kept_form};

use super::{AdmissionRefusal, CodeProof, CodeRefusal, NewPerson, NewSession, verify_code::admit};
use crate::{
    Failure, Portal,
    access::shared_address::WhoIsIt,
    platform::in_turn::{Work, alone, in_turn},
};

/// Why a visitor without a session could not act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum VisitorRefusal<Reason> {
    /// The code was not accepted.
    Code(CodeRefusal),
    /// The code was accepted, and it must be asked whose record is meant. The same form is sent again with the answer.
    Who(WhoIsIt),
    /// The act was refused. The code is used up and the session begun all the same; the same form sent again
    /// is told the same.
    Act {
        /// Why.
        reason: Reason,
        /// The session, whose token is for the browser alone.
        #[serde(skip)]
        session: NewSession,
    },
}

impl<Reason> From<AdmissionRefusal> for VisitorRefusal<Reason> {
    fn from(refusal: AdmissionRefusal) -> Self {
        match refusal {
            AdmissionRefusal::Code(refusal) => Self::Code(refusal),
            AdmissionRefusal::Who(question) => Self::Who(question),
        }
    }
}

/// What a visitor does in the same step in which they prove their address.
pub(crate) trait VisitorAct: Sync {
    /// What it makes.
    type Made: Send + Sync;
    /// Why it may be refused.
    type Reason: Send;

    /// The one-time id of the form.
    fn request(&self) -> RequestId;

    /// The row that others want as well, if there is one: see [`in_turn`].
    fn row(&self) -> Option<&str>;

    /// The page that shows what was made, without the language.
    fn leads_to(&self, made: &Self::Made) -> String;

    /// Acts for the person, who is new or has just proved to be known.
    fn carry_out(
        &self,
        transaction: &mut Transaction,
        person: PersonId,
    ) -> impl Future<Output = Result<Self::Made, Failure<Self::Reason>>> + Send;

    /// What the same form made when it was sent before, and for whom.
    fn made_before(
        &self,
        transaction: &mut Transaction,
    ) -> impl Future<Output = Result<Option<(PersonId, Self::Made)>, store::Error>> + Send;
}

/// Admits the owner of a code and carries out the act in the same transaction.
///
/// The same form sent twice acts once, although a code works once: the code still works for the form that
/// used it, and the second request finds what the first one made. What was typed is forgotten with the act.
///
/// # Errors
/// [`VisitorRefusal`].
pub(crate) async fn with_code<Act: VisitorAct>(
    portal: &Portal,
    newcomer: &NewPerson,
    proof: &CodeProof<'_>,
    act: &Act,
) -> Result<(Act::Made, NewSession), Failure<VisitorRefusal<Act::Reason>>> {
    let attempt = Attempt {
        portal,
        newcomer,
        proof,
        act,
    };
    let reason = match in_turn(portal, act.row(), &attempt).await {
        Ok(Ok(made)) => return Ok(made),
        Ok(Err(refusal)) => return Err(Failure::Refused(refusal.into())),
        Err(Failure::Refused(reason)) => Some(reason),
        Err(Failure::NotFound) => None,
        Err(failure) => return Err(failure.widen(|_| Failure::NotFound)),
    };
    // Nothing of the attempt remains. Its refusal may stem from the first submission of this form, which is
    // visible once committed.
    let mut transaction = alone(portal, act.row()).await?;
    let now = portal.now();
    let admitted = admit(&mut transaction, newcomer, proof, act.request(), now).await?;
    let (person, session) = match admitted {
        Ok(admitted) => admitted,
        Err(refusal) => {
            transaction.commit().await?;
            return Err(Failure::Refused(refusal.into()));
        }
    };
    let made = act.made_before(&mut transaction).await?;
    let made = made.filter(|(owner, _)| *owner == person);
    match (made, reason) {
        (Some((_, made)), _) => {
            finish(&mut transaction, act, person, &made, now).await?;
            transaction.commit().await?;
            Ok((made, session))
        }
        // The address stays proved even if the act is refused, so that nobody needs a second code for
        // another choice.
        (None, Some(reason)) => {
            transaction.commit().await?;
            Err(Failure::Refused(VisitorRefusal::Act { reason, session }))
        }
        (None, None) => Err(Failure::NotFound),
    }
}

struct Attempt<'a, Act> {
    portal: &'a Portal,
    newcomer: &'a NewPerson,
    proof: &'a CodeProof<'a>,
    act: &'a Act,
}

impl<Act: VisitorAct> Work for Attempt<'_, Act> {
    type Made = Result<(Act::Made, NewSession), AdmissionRefusal>;
    type Reason = Act::Reason;

    async fn carry_out(
        &self,
        transaction: &mut Transaction,
    ) -> Result<Self::Made, Failure<Self::Reason>> {
        let (form, now) = (self.act.request(), self.portal.now());
        match admit(transaction, self.newcomer, self.proof, form, now).await? {
            Ok((person, session)) => {
                let made = self.act.carry_out(transaction, person).await?;
                finish(transaction, self.act, person, &made, now).await?;
                Ok(Ok((made, session)))
            }
            // The try of a wrong code or date is counted, so this is committed too.
            Err(refusal) => Ok(Err(refusal)),
        }
    }
}

/// Records where the form leads now, and forgets what was typed, where it was kept.
async fn finish<Act: VisitorAct>(
    transaction: &mut Transaction,
    act: &Act,
    person: PersonId,
    made: &Act::Made,
    now: Instant,
) -> Result<(), store::Error> {
    let form = act.request();
    kept_form::finish(transaction, form, person, &act.leads_to(made), now).await?;
    kept_form::empty(transaction, form).await
}
