"""The scripts beside the traces are not installed: the tests find them by the root of the repository."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
