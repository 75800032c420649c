//! A form submitted with a file.

use axum::{
    body::{Body, Bytes},
    extract::{FromRequest, Multipart, Request, multipart::MultipartError},
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::{Form, form::MOST_VALUES};
use crate::{AppState, shown_again::refusal};

/// A form of the type `multipart/form-data` with one file.
pub struct Uploaded {
    /// Its other fields.
    pub form: Form,
    /// The file's contents; empty if none was chosen.
    pub file: Vec<u8>,
}

impl FromRequest<AppState> for Uploaded {
    type Rejection = Response;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Self::Rejection> {
        // Read in full first: a truncated body would hide from the multipart parser that it was too large.
        let (head, body) = request.into_parts();
        let body = Bytes::from_request(Request::from_parts(head.clone(), body), state)
            .await
            .map_err(IntoResponse::into_response)?;
        let request = Request::from_parts(head, Body::from(body));
        let mut parts = Multipart::from_request(request, state)
            .await
            .map_err(|_| StatusCode::BAD_REQUEST.into_response())?;
        let mut form = Form::new();
        let mut file = Vec::new();
        let mut values = 0;
        while let Some(part) = parts.next_field().await.map_err(refused)? {
            values += 1;
            if values > MOST_VALUES {
                return Err(StatusCode::PAYLOAD_TOO_LARGE.into_response());
            }
            let name = part.name().unwrap_or_default().to_owned();
            if name == "file" {
                file = part.bytes().await.map_err(refused)?.into();
                continue;
            }
            let value = part.text().await.map_err(refused)?;
            form = if name == "request_id" {
                let request = value
                    .parse()
                    .map_err(|_| StatusCode::BAD_REQUEST.into_response())?;
                form.sent_as(request)
            } else {
                form.with(&name, value)
            };
        }
        if form.is_shown_again() {
            return Err(refusal(form));
        }
        Ok(Self { form, file })
    }
}

/// An invalid body: its error page is rendered elsewhere.
fn refused(error: MultipartError) -> Response {
    error.status().into_response()
}
