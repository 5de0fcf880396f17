package dev.headrace.stdlib.math;

import dev.headrace.ir.function.ScalarFunction;
import dev.headrace.stdlib.define.Fn;
import dev.headrace.stdlib.define.Form;
import java.util.List;

/** Functions of angles and places. */
public final class AngleFunctions {

    private AngleFunctions() {}

    public static List<ScalarFunction> all() {
        return Fn.group(
                "angles",
                Fn.of("pi", "The ratio of a circle's circumference to its diameter.")
                        .form("() -> Float", Angles.class, "pi")
                        .example("pi()", "3.141592653589793"),
                angle("sin", "The sine of an angle in radians.").example("sin(0)", "0.0"),
                angle("cos", "The cosine of an angle in radians.").example("cos(0)", "1.0"),
                angle("tan", "The tangent of an angle in radians.").example("tan(0)", "0.0"),
                angle("tanh", "The hyperbolic tangent.").example("tanh(0)", "0.0"),
                angleOf("asin", "The angle whose sine is `x`, which must lie within -1 and 1.")
                        .example("asin(1)", "1.5707963267948966")
                        .example("asin(2)", "error"),
                angleOf("acos", "The angle whose cosine is `x`, which must lie within -1 and 1.")
                        .example("acos(1)", "0.0"),
                angle("atan", "The angle whose tangent is `x`.").example("atan(1)", "0.7853981633974483"),
                Fn.of("atan2", "The angle from the x axis to the point (`x`, `y`), from -pi to pi.")
                        .form("(y: Float, x: Float) -> Float", Angles.class, "atan2")
                        .example("atan2(0, 1)", "0.0")
                        .example("atan2(1, 0)", "1.5707963267948966"),
                Fn.of("degrees", "Radians as degrees.")
                        .form(Form.of("(radians: Float) -> Float", Angles.class, "degrees")
                                .fails())
                        .example("degrees(pi())", "180.0"),
                Fn.of("radians", "Degrees as radians.")
                        .form("(degrees: Float) -> Float", Angles.class, "radians")
                        .example("radians(180)", "3.141592653589793"),
                Fn.of(
                                "haversine_km",
                                "The distance in kilometres along the globe between two places given in degrees, on a sphere"
                                        + " of the Earth's mean radius, 6371.0088 km.")
                        .form(Form.of(
                                        "(lat1: Float, lon1: Float, lat2: Float, lon2: Float) -> Float",
                                        Angles.class,
                                        "haversineKm")
                                .fails())
                        .example("haversine_km(48.8566, 2.3522, 48.8566, 2.3522)", "0.0")
                        .example("round(haversine_km(48.8566, 2.3522, 51.5074, -0.1278), 1)", "343.6"));
    }

    private static Fn angle(String name, String doc) {
        return Fn.of(name, doc).form("(x: Float) -> Float", Angles.class, name);
    }

    private static Fn angleOf(String name, String doc) {
        return Fn.of(name, doc)
                .form(Form.of("(x: Float) -> Float", Angles.class, name).fails());
    }
}
