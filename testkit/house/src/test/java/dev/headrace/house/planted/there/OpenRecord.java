package dev.headrace.house.planted.there;

import java.util.ArrayList;
import java.util.List;

/** Three components that can change after construction, and one that cannot. */
public record OpenRecord(List<String> uncopied, ArrayList<String> open, int[] array, String name) {}
