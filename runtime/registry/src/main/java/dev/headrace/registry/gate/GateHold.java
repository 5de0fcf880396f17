package dev.headrace.registry.gate;

/** A model that misses something that its gate requires. */
public record GateHold(Judgement judgement) implements Verdict {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.hold(this);
    }
}
