"""What an editor asks of `stepback lsp`, by the types of the protocol; run by tools/check-editor-protocol.

In: the program in $STEPBACK, and a shipped scenario with a mistake in it. Out: a test for each editor whose abilities pytest-lsp knows.
"""

import os
from pathlib import Path

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

SCENARIO = Path(__file__).resolve().parent.parent / "scenarios" / "the_launch.ron"
EVERYWHERE = types.Range(types.Position(0, 0), types.Position(9999, 0))


@pytest_lsp.fixture(
    params=["visual_studio_code", "neovim", "emacs"],
    config=ClientServerConfig(server_command=[os.environ["STEPBACK"], "lsp"]),
)
async def editor(request, lsp_client: LanguageClient):
    can = client_capabilities(request.param)
    await lsp_client.initialize_session(types.InitializeParams(capabilities=can, root_uri=SCENARIO.parent.as_uri()))
    yield
    await lsp_client.shutdown_session()


@pytest.mark.asyncio
async def test_everything_that_is_asked_has_its_form(editor: LanguageClient):
    uri, text = SCENARIO.as_uri(), SCENARIO.read_text().replace("minutes: 25", "minuts: 25")
    item = types.TextDocumentItem(uri, "ron", 1, text)
    editor.text_document_did_open(types.DidOpenTextDocumentParams(item))
    await editor.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    (found,) = editor.diagnostics[uri]
    assert found.code == "SB108" and text.splitlines()[found.range.start.line].strip() == "minuts: 25,"

    document = types.TextDocumentIdentifier(uri)
    context = types.CodeActionContext([found])
    actions = await editor.text_document_code_action_async(types.CodeActionParams(document, found.range, context))
    assert [action.kind for action in actions] == ["quickfix", "source.fixAll"]

    lines = text.splitlines()
    line = next(number for number, line in enumerate(lines) if 'after: ["parser"]' in line)
    place = types.Position(line, lines[line].index('"parser"') + 2)
    hover = await editor.text_document_hover_async(types.HoverParams(document, place))
    assert "**Parser** (task `parser`)" in hover.contents.value
    given = await editor.text_document_definition_async(types.DefinitionParams(document, place))
    assert 'id: "parser"' in lines[given.range.start.line]
    whole = types.ReferenceContext(include_declaration=True)
    uses = await editor.text_document_references_async(types.ReferenceParams(whole, document, place))
    assert len(uses) >= 4
    assert await editor.text_document_document_highlight_async(types.DocumentHighlightParams(document, place))
    assert await editor.text_document_prepare_rename_async(types.PrepareRenameParams(document, place))
    renamed = await editor.text_document_rename_async(types.RenameParams(document, place, "reader"))
    assert sum(len(change.edits) for change in renamed.document_changes) == len(uses)
    offered = await editor.text_document_completion_async(types.CompletionParams(document, place))
    assert "staging" in [item.label for item in offered]
    outline = await editor.text_document_document_symbol_async(types.DocumentSymbolParams(document))
    assert {"people", "projects", "moments", "endings"} <= {symbol.name for symbol in outline}
    hints = await editor.text_document_inlay_hint_async(types.InlayHintParams(document, EVERYWHERE))
    assert len(hints) > 20
    options = types.FormattingOptions(tab_size=4, insert_spaces=True)
    assert not await editor.text_document_formatting_async(types.DocumentFormattingParams(document, options))
