//! What a request is refused with.
//!
//! In: what was asked. Out: a [`RefusedRequest`]: one sentence, and the protocol's number for it.

use lsp_server::{ErrorCode, RequestId, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Why a request is not answered.
#[derive(Debug, thiserror::Error)]
pub(super) enum RefusedRequest {
    /// A method that this server does not have.
    #[error("this server has no method `{0}`")]
    Method(String),
    /// Parameters that are not those of the method.
    #[error("these are no parameters of this method: {0}")]
    Parameters(serde_json::Error),
    /// A document that was never opened.
    #[error("this document is not open: open it first")]
    NotOpen,
    /// Something that cannot be done, in a sentence.
    #[error("{0}")]
    Impossible(String),
    /// An answer that cannot be written.
    #[error("the answer cannot be written as JSON: {0}")]
    Unwritable(serde_json::Error),
    /// Before the handshake.
    #[error("send `initialize` first")]
    TooEarly,
    /// After the farewell, or a second handshake.
    #[error("{0}")]
    OutOfTurn(&'static str),
    /// The editor no longer wants it.
    #[error("cancelled")]
    Cancelled,
}

impl RefusedRequest {
    const fn code(&self) -> ErrorCode {
        match self {
            Self::Method(_) => ErrorCode::MethodNotFound,
            Self::Parameters(_) | Self::NotOpen => ErrorCode::InvalidParams,
            Self::Impossible(_) => ErrorCode::RequestFailed,
            Self::Unwritable(_) => ErrorCode::InternalError,
            Self::TooEarly => ErrorCode::ServerNotInitialized,
            Self::OutOfTurn(_) => ErrorCode::InvalidRequest,
            Self::Cancelled => ErrorCode::RequestCanceled,
        }
    }
}

/// The response to a request.
pub(super) fn response(id: RequestId, answer: Result<Value, RefusedRequest>) -> Response {
    match answer {
        Ok(value) => Response::new_ok(id, value),
        Err(refusal) => Response::new_err(id, refusal.code() as i32, refusal.to_string()),
    }
}

/// The parameters of a request.
pub(super) fn parameters<P: DeserializeOwned>(value: Value) -> Result<P, RefusedRequest> {
    serde_json::from_value(value).map_err(RefusedRequest::Parameters)
}

/// An answer as JSON.
pub(super) fn json(answer: impl Serialize) -> Result<Value, RefusedRequest> {
    serde_json::to_value(answer).map_err(RefusedRequest::Unwritable)
}
