package dev.headrace.registry.gate;

/**
 * The proof that a model met all that its gate requires. Only {@link Gate#judge} makes one, and it is good for the one model that
 * was judged. Whoever stores what a gate measured judges again to get one.
 */
public final class GatePass implements Verdict {

    private final Judgement judgement;
    private final String model;

    GatePass(Judgement judgement, String model) {
        if (!judgement.holds()) {
            throw new IllegalStateException("no pass for a model that is held back");
        }
        this.judgement = judgement;
        this.model = model;
    }

    @Override
    public Judgement judgement() {
        return judgement;
    }

    /** The content of the model that was judged: SHA-256 over its files. */
    public String model() {
        return model;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.pass(this);
    }
}
