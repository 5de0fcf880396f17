package dev.headrace.sample.fraud;

enum Category {
    es_transportation,
    es_health,
    es_otherservices,
    es_food,
    es_hotelservices,
    es_barsandrestaurants,
    es_tech,
    es_sportsandtoys,
    es_wellnessandbeauty,
    es_hyper,
    es_fashion,
    es_home,
    es_contents,
    es_travel,
    es_leisure
}
