"""A platform around openedx-scorm-xblock: imports a package as Studio does, and lets pupils open it.

Usage: player.py FOLDER PACKAGE. Prints its port. The block is the real one; here is only what Open edX would give it:
a runtime, storage, a user, and the page around its view.
"""

import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Lock
from types import SimpleNamespace
from urllib.parse import parse_qs, urlsplit

import django
from django.conf import settings

FOLDER, PACKAGE = sys.argv[1:3]
settings.configure(MEDIA_ROOT=FOLDER, USE_I18N=True, TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}])
django.setup()

from openedxscorm.scormxblock import ScormXBlock  # noqa: E402
from webob import Request  # noqa: E402
from xblock.core import XBlockAside  # noqa: E402, F401
from xblock.field_data import DictFieldData, SplitFieldData  # noqa: E402
from xblock.fields import Scope, ScopeIds  # noqa: E402
from xblock.runtime import MemoryIdManager, Runtime  # noqa: E402


class Platform(Runtime):
    """A runtime for one pupil: where its handlers are, and who it is."""

    def __init__(self, pupil, field_data):
        users = SimpleNamespace(get_current_user=lambda: SimpleNamespace(opt_attrs={"edx-platform.user_id": pupil, "edx-platform.username": pupil}))
        ids = MemoryIdManager()
        super().__init__(id_reader=ids, id_generator=ids, services={"user": users, "field-data": field_data})
        self.pupil, self.published = pupil, []

    def handler_url(self, block, handler_name, suffix="", query="", thirdparty=False):
        return f"/{self.pupil}/{handler_name}/{suffix}"

    def local_resource_url(self, block, uri):
        return f"/resource/{uri}"

    def resource_url(self, resource):
        return f"/resource/{resource}"

    def publish(self, block, event_type, event_data):
        self.published.append(event_type)


content, states, lock = DictFieldData({}), {}, Lock()


def block_of(pupil):
    """The block as this pupil has it: one content for all, a state for each."""
    state = states.setdefault(pupil, DictFieldData({}))
    data = SplitFieldData({Scope.content: content, Scope.settings: content, Scope.user_state: state, Scope.user_state_summary: state, Scope.preferences: state, Scope.user_info: state, Scope.parent: content, Scope.children: content})
    runtime = Platform(pupil, data)
    block = ScormXBlock(runtime, field_data=data, scope_ids=ScopeIds(pupil, "scorm", "definition", "lesson"))
    block.location = SimpleNamespace(block_id="lesson", org="school", course="talents", block_type="scorm")
    return block


def imported():
    """Uploads the package as Studio does."""
    body = Path(PACKAGE).read_bytes()
    fields = {name: "" for name in ("width", "height", "navigation_menu_width")}
    fields |= {"display_name": "Talentgesprek", "has_score": "0", "enable_navigation_menu": "0", "enable_fullscreen_button": "1", "weight": "1", "popup_on_launch": "0"}
    request = Request.blank("/", POST=fields | {"file": (Path(PACKAGE).name, body)})
    block = block_of("studio")
    answer = json.loads(block.handle("studio_submit", request).body)
    block.save()
    assert answer == {"result": "success", "errors": []}, answer
    assert block.package_warnings == [], block.package_warnings


PAGE = """<!doctype html><html lang="nl"><meta charset="utf-8"><title>Open edX</title><style>{css}</style>
<div id="block">{html}</div><script src="/jquery.js"></script><script>{js}</script>
<script>{start}({{ handlerUrl: (element, name) => '/{pupil}/' + name + '/' }}, document.querySelector('#block'), {args});</script>"""


def page(block, pupil):
    """The page of a lesson: the view of the block and its scripts, as the platform puts them together."""
    fragment = block.student_view()
    parts = {kind: "\n".join(r.data for r in fragment.resources if r.mimetype == kind) for kind in ("text/css", "application/javascript")}
    return PAGE.format(css=parts["text/css"], js=parts["application/javascript"], html=fragment.content, start=fragment.js_init_fn, args=json.dumps(fragment.json_init_args), pupil=pupil)


class Handler(BaseHTTPRequestHandler):
    """`/<pupil>/` the lesson, `/<pupil>/<handler>/…` the block's handlers, `/state/<pupil>` what is held of a pupil."""

    def log_message(self, *_):
        pass

    def send(self, status, kind, body):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def answer(self):
        parts = urlsplit(self.path)
        pupil, _, rest = parts.path.strip("/").partition("/")
        if pupil == "state":
            block = block_of(rest)
            state = {"status": block.lesson_status, "data": block.scorm_data}
            return self.send(200, "application/json", json.dumps(state).encode())
        if pupil in ("jquery.js", "favicon.ico"):
            body = JQUERY if pupil == "jquery.js" else b""
            return self.send(200, "text/javascript", body)
        with lock:
            block = block_of(pupil)
            if not rest:
                return self.send(200, "text/html; charset=utf-8", page(block, pupil).encode())
            name, _, suffix = rest.partition("/")
            length = int(self.headers.get("Content-Length") or 0)
            request = Request.blank(self.path, method=self.command, body=self.rfile.read(length))
            found = block.handle(name, request, suffix)
            block.save()
        self.send(found.status_int, found.content_type or "application/octet-stream", found.body)

    do_GET = do_POST = answer


JQUERY = Path(__file__).parent.parent.joinpath("node_modules/jquery/dist/jquery.min.js").read_bytes()
imported()
server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
