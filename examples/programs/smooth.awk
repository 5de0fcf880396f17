# Takes the rows in the order of their time, with a head, and gives the same rows with one more column.
BEGIN { OFS = "," }
NR == 1 { print "sensor", "at", "value", "smoothed" > out; next }
{
  last = ($1 in mean) ? mean[$1] : $2
  mean[$1] = weight * $2 + (1 - weight) * last
  print $1, $3, $2, sprintf("%.6f", mean[$1]) > out
  seen[$1]++
}
END { for (sensor in seen) { print sensor, seen[sensor] > report } }
