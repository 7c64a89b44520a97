package hearthside.workshop;

/** One thing in a section. Screen, phone, run sheet and paper each switch over these, exhaustively. */
public sealed interface Block permits Slide, Reading, Notes, Reflection, Poll, Exercise, Planning, SheetText {}
