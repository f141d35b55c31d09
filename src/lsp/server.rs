//! The course of a conversation: handshake, requests and notes of the editor, findings in quiet moments, farewell.
//!
//! In: a connection. Out: how it ended ([`ServerEnd`]). Everything that has arrived is taken in before anything is worked out, so that a
//! request that was cancelled is not answered twice and a text that has changed again is not checked: findings are told when the
//! editor has been quiet for [`QUIET`].

use std::collections::VecDeque;
use std::time::Duration;

use lsp_server::{Connection, Message, Notification, Request, RequestId};
use lsp_types::{
    CodeActionKind, CodeActionOptions, CodeActionProviderCapability, CompletionOptions, DidChangeTextDocumentParams,
    DidCloseTextDocumentParams, DidOpenTextDocumentParams, DidSaveTextDocumentParams, HoverProviderCapability,
    InitializeResult, OneOf, PositionEncodingKind, PublishDiagnosticsParams, RenameOptions, SaveOptions,
    ServerCapabilities, ServerInfo, TextDocumentSyncCapability, TextDocumentSyncKind, TextDocumentSyncOptions,
    TextDocumentSyncSaveOptions, Uri, WorkDoneProgressOptions,
};
use serde_json::Value;

use super::answers::{RefusedRequest, json, parameters, response};
use super::completing;
use super::documents::OpenDocuments;
use super::findings::diagnostics;
use super::fixes;
use super::navigation;
use super::telling;
use crate::scenario::Kinds;

/// How long nothing may have arrived before a text is checked: keys that are pressed faster are one change.
const QUIET: Duration = Duration::from_millis(5);

/// How a conversation ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ServerEnd {
    /// The editor said `shutdown` and `exit`.
    Finished,
    /// The editor went away, or left without a farewell.
    Abandoned,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    BeforeHandshake,
    Serving,
    AfterFarewell,
}

struct Server<'c> {
    connection: &'c Connection,
    kinds: &'c Kinds,
    documents: OpenDocuments,
    phase: Phase,
    snippets: bool,
}

/// The editor is gone.
struct Gone;

/// Serves an editor until it is done or gone.
#[must_use]
pub fn serve(connection: &Connection, kinds: &Kinds) -> ServerEnd {
    let mut server = Server {
        connection,
        kinds,
        documents: OpenDocuments::default(),
        phase: Phase::BeforeHandshake,
        snippets: false,
    };
    let mut waiting = VecDeque::new();
    loop {
        if waiting.is_empty() {
            match server.wait() {
                Ok(Some(message)) => waiting.push_back(message),
                Ok(None) => {
                    if server.check_one().is_err() {
                        return ServerEnd::Abandoned;
                    }
                    continue;
                }
                Err(Gone) => return ServerEnd::Abandoned,
            }
        }
        while let Ok(message) = connection.receiver.try_recv() {
            waiting.push_back(message);
        }
        if server.drop_cancelled(&mut waiting).is_err() {
            return ServerEnd::Abandoned;
        }
        let went = match waiting.pop_front() {
            Some(Message::Request(request)) => server.answer(request),
            Some(Message::Notification(note)) if note.method == "exit" => {
                return if server.phase == Phase::AfterFarewell {
                    ServerEnd::Finished
                } else {
                    ServerEnd::Abandoned
                };
            }
            Some(Message::Notification(note)) => server.take_note(note),
            // Nothing is asked of the editor, so no answer is waited for.
            Some(Message::Response(_)) | None => Ok(()),
        };
        if went.is_err() {
            return ServerEnd::Abandoned;
        }
    }
}

impl Server<'_> {
    /// The next message; nothing when it is quiet and something has to be checked.
    fn wait(&self) -> Result<Option<Message>, Gone> {
        if !self.documents.any_unchecked() {
            return self.connection.receiver.recv().map(Some).map_err(|_| Gone);
        }
        match self.connection.receiver.recv_timeout(QUIET) {
            Ok(message) => Ok(Some(message)),
            Err(error) if error.is_timeout() => Ok(None),
            Err(_) => Err(Gone),
        }
    }

    fn send(&self, message: impl Into<Message>) -> Result<(), Gone> {
        self.connection.sender.send(message.into()).map_err(|_| Gone)
    }

    /// Tells what is wrong with one document that has changed.
    fn check_one(&mut self) -> Result<(), Gone> {
        let kinds = self.kinds;
        let Some(document) = self.documents.check_next(kinds) else {
            return Ok(());
        };
        let Some(findings) = &document.findings else {
            return Ok(());
        };
        let told = diagnostics(&document.text, findings);
        let parameters = PublishDiagnosticsParams::new(document.uri.clone(), told, Some(document.version));
        self.publish(parameters)
    }

    fn publish(&self, parameters: PublishDiagnosticsParams) -> Result<(), Gone> {
        match json(parameters) {
            Ok(params) => self.send(Notification {
                method: "textDocument/publishDiagnostics".to_owned(),
                params,
            }),
            Err(_) => Ok(()),
        }
    }

    /// Answers what waits and is no longer wanted.
    fn drop_cancelled(&self, waiting: &mut VecDeque<Message>) -> Result<(), Gone> {
        let cancelled: Vec<RequestId> = waiting.iter().filter_map(cancelled_by).collect();
        for id in cancelled {
            let found = waiting
                .iter()
                .position(|message| matches!(message, Message::Request(request) if request.id == id));
            if let Some(at) = found {
                waiting.remove(at);
                self.send(response(id, Err(RefusedRequest::Cancelled)))?;
            }
        }
        Ok(())
    }

    fn answer(&mut self, request: Request) -> Result<(), Gone> {
        let Request { id, method, params } = request;
        let answer = match (self.phase, method.as_str()) {
            (Phase::BeforeHandshake, "initialize") => {
                self.phase = Phase::Serving;
                self.snippets = params
                    .pointer("/capabilities/textDocument/completion/completionItem/snippetSupport")
                    .and_then(Value::as_bool)
                    .unwrap_or(false);
                json(handshake())
            }
            (Phase::BeforeHandshake, _) => Err(RefusedRequest::TooEarly),
            (Phase::AfterFarewell, _) => Err(RefusedRequest::OutOfTurn("after `shutdown` only `exit` can follow")),
            (Phase::Serving, "initialize") => Err(RefusedRequest::OutOfTurn("`initialize` was sent before")),
            (Phase::Serving, "shutdown") => {
                self.phase = Phase::AfterFarewell;
                Ok(Value::Null)
            }
            (Phase::Serving, method) => self.look_up(method, params),
        };
        self.send(response(id, answer))
    }

    fn look_up(&mut self, method: &str, params: Value) -> Result<Value, RefusedRequest> {
        let open = &self.documents;
        match method {
            "textDocument/completion" => json(completing::completion(open, &parameters(params)?, self.snippets)?),
            "textDocument/hover" => json(telling::hover(open, &parameters(params)?)?),
            "textDocument/inlayHint" => json(telling::inlay_hints(open, &parameters(params)?)?),
            "textDocument/definition" => json(navigation::definition(open, &parameters(params)?)?),
            "textDocument/references" => json(navigation::references(open, &parameters(params)?)?),
            "textDocument/documentHighlight" => json(navigation::highlights(open, &parameters(params)?)?),
            "textDocument/prepareRename" => json(navigation::prepare_rename(open, &parameters(params)?)?),
            "textDocument/rename" => json(navigation::rename(open, &parameters(params)?)?),
            "textDocument/documentSymbol" => json(telling::symbols(open, &parameters(params)?)?),
            "textDocument/formatting" => json(fixes::formatting(open, &parameters(params)?)?),
            "textDocument/codeAction" => json(fixes::code_actions(
                &mut self.documents,
                &parameters(params)?,
                self.kinds,
            )?),
            other => Err(RefusedRequest::Method(other.to_owned())),
        }
    }

    /// What the editor says without asking. What is not understood is passed over, as the protocol wants it.
    fn take_note(&mut self, note: Notification) -> Result<(), Gone> {
        if self.phase != Phase::Serving {
            return Ok(());
        }
        match note.method.as_str() {
            "textDocument/didOpen" => {
                if let Ok(DidOpenTextDocumentParams { text_document: item }) = parameters(note.params) {
                    self.documents.open(item.uri, item.version, item.text);
                }
            }
            "textDocument/didChange" => {
                if let Ok(changed) = parameters::<DidChangeTextDocumentParams>(note.params) {
                    let document = changed.text_document;
                    self.documents
                        .change(&document.uri, document.version, &changed.content_changes);
                }
            }
            "textDocument/didSave" => {
                if let Ok(saved) = parameters::<DidSaveTextDocumentParams>(note.params) {
                    self.documents.saved(&saved.text_document.uri);
                }
            }
            "textDocument/didClose" => {
                if let Ok(closed) = parameters::<DidCloseTextDocumentParams>(note.params) {
                    return self.forget(closed.text_document.uri);
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Nothing is told any longer of what was closed.
    fn forget(&mut self, uri: Uri) -> Result<(), Gone> {
        self.documents.close(&uri);
        self.publish(PublishDiagnosticsParams::new(uri, Vec::new(), None))
    }
}

fn cancelled_by(message: &Message) -> Option<RequestId> {
    match message {
        Message::Notification(note) if note.method == "$/cancelRequest" => {
            serde_json::from_value(note.params.get("id")?.clone()).ok()
        }
        _ => None,
    }
}

/// What this server can do.
fn handshake() -> InitializeResult {
    let capabilities = ServerCapabilities {
        position_encoding: Some(PositionEncodingKind::UTF16),
        text_document_sync: Some(TextDocumentSyncCapability::Options(TextDocumentSyncOptions {
            open_close: Some(true),
            change: Some(TextDocumentSyncKind::INCREMENTAL),
            save: Some(TextDocumentSyncSaveOptions::SaveOptions(SaveOptions {
                include_text: Some(false),
            })),
            ..TextDocumentSyncOptions::default()
        })),
        completion_provider: Some(CompletionOptions {
            trigger_characters: Some(["\"", "(", "[", "{", ":", " "].map(str::to_owned).into()),
            ..CompletionOptions::default()
        }),
        hover_provider: Some(HoverProviderCapability::Simple(true)),
        definition_provider: Some(OneOf::Left(true)),
        references_provider: Some(OneOf::Left(true)),
        document_highlight_provider: Some(OneOf::Left(true)),
        document_symbol_provider: Some(OneOf::Left(true)),
        document_formatting_provider: Some(OneOf::Left(true)),
        inlay_hint_provider: Some(OneOf::Left(true)),
        rename_provider: Some(OneOf::Right(RenameOptions {
            prepare_provider: Some(true),
            work_done_progress_options: WorkDoneProgressOptions::default(),
        })),
        code_action_provider: Some(CodeActionProviderCapability::Options(CodeActionOptions {
            code_action_kinds: Some(vec![CodeActionKind::QUICKFIX, CodeActionKind::SOURCE_FIX_ALL]),
            ..CodeActionOptions::default()
        })),
        ..ServerCapabilities::default()
    };
    InitializeResult {
        capabilities,
        server_info: Some(ServerInfo {
            name: "stepback".to_owned(),
            version: Some(env!("CARGO_PKG_VERSION").to_owned()),
        }),
    }
}
