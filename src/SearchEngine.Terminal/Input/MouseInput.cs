namespace SearchEngine.Terminal;

/// <param name="Button">0 left, 1 middle, 2 right; 0 for the wheel.</param>
/// <param name="X">Column, from 0.</param>
/// <param name="Y">Row, from 0.</param>
public sealed record MouseInput(MouseAction Action, int Button, int X, int Y, KeyModifiers Modifiers = KeyModifiers.None) : InputEvent;
