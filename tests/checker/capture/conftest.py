"""`talk` makes captures with the scripts beside the traces, which are not installed: they are found by the root of the repository."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))
