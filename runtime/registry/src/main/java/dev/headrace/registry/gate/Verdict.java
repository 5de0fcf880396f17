package dev.headrace.registry.gate;

/** What comes of judging a model: it passes, or it is held back. */
public sealed interface Verdict permits GatePass, GateHold {

    /** What the gate found. */
    Judgement judgement();

    /** Takes either. */
    <R> R accept(Visitor<R> visitor);

    /** One method for each. */
    interface Visitor<R> {
        /** The model meets all that is required. */
        R pass(GatePass pass);

        /** It does not. */
        R hold(GateHold hold);
    }
}
