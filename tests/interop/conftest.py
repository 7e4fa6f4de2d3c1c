"""traces/ is no package of the installed wirestate: its packets are found from the root of the repository."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
