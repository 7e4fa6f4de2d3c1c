"""How the documentation is built: `make docs` writes site/. No page takes anything from another host."""

import sys
from pathlib import Path

from sphinx.application import Sphinx

DOCS = Path(__file__).parent
sys.path.insert(0, str(DOCS))

import pages  # noqa: E402 - found through the path above

import wirestate  # noqa: E402

project = "wirestate"
release = version = wirestate.__version__
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx_click", "sphinx_copybutton"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["exports", "site"]
myst_heading_anchors = 3
html_theme = "furo"
html_title = "wirestate"
html_static_path = ["static"]
html_css_files = ["wirestate.css"]
html_show_sphinx = False
html_show_copyright = False
autodoc_typehints = "description"
autodoc_member_order = "bysource"
nitpicky = False


def setup(app: Sphinx) -> None:
    """Make what is made from the model before anything is read."""
    app.connect("builder-inited", lambda _: pages.write(DOCS / "generated"))
