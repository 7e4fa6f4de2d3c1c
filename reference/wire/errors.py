"""The one exception that reading wire bytes can raise, with the alert that the RFC wants for it."""


class WireError(ValueError):
    """Bytes that do not follow the presentation syntax, or break a rule that the field itself states."""

    def __init__(self, alert: str, message: str) -> None:
        super().__init__(message)
        self.alert = alert
