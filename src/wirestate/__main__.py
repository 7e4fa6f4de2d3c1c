"""`python -m wirestate`."""

import sys

from wirestate.cli import main

sys.exit(main())
