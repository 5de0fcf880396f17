package dev.headrace.ir.codec;

/** A document that is not what it should be; never leaves this package. */
final class Damage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String what;

    /** {@code place} as {@code relations[2].root[0].schema}. */
    Damage(String place, String what) {
        super(place + ": " + what, null, false, false);
        this.place = place;
        this.what = what;
    }

    /** One sentence. */
    String sentence() {
        return place.isEmpty() ? what : "at " + place + ": " + what;
    }
}
