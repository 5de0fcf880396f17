-- q0
SELECT auction, bidder, price, channel, url, placed FROM bids;
-- q1
SELECT auction, bidder, 0.908::DOUBLE * price AS euros, placed FROM bids;
-- q2
SELECT auction, price FROM bids WHERE auction % 123 = 0;
-- q3
SELECT a.id, name, city, state FROM auctions a JOIN persons p ON a.seller = p.id
WHERE category = 10 AND state IN ('OR', 'ID', 'CA');
-- q4
SELECT category, avg(final) AS mean FROM (SELECT auction, category, max(price) AS final FROM valid GROUP BY ALL)
GROUP BY category;
-- q5
SELECT second, auction, bids FROM counted JOIN (SELECT second, max(bids) AS bids FROM counted GROUP BY second)
USING (second, bids);
-- q7
SELECT tens, auction, bidder, price FROM (SELECT *, epoch_us(placed) // 10000000 AS tens FROM bids)
QUALIFY price = max(price) OVER (PARTITION BY tens);
-- q8
SELECT id, name, tens FROM (SELECT id, name, epoch_us(joined) // 10000000 AS tens FROM persons) p
WHERE EXISTS (FROM auctions WHERE seller = p.id AND epoch_us(opened) // 10000000 = p.tens);
-- q9
SELECT auction, bidder, price, placed FROM valid
QUALIFY row_number() OVER (PARTITION BY auction ORDER BY price DESC, placed, bidder) = 1;
-- q11
SELECT bidder, count(*) AS bids, min(placed) AS start, max(placed) + INTERVAL 10 SECOND AS "end" FROM (
  SELECT *, count(*) FILTER (WHERE first) OVER (PARTITION BY bidder ORDER BY placed) AS session FROM (
    SELECT *, coalesce(placed - lag(placed) OVER (PARTITION BY bidder ORDER BY placed) >= INTERVAL 10 SECOND, true) AS first
    FROM bids))
GROUP BY bidder, session;
-- q13
SELECT auction, bidder, price, value FROM bids JOIN sides ON auction % 1000 = key;
-- q14
SELECT auction, bidder, euros,
  CASE WHEN hour(placed) BETWEEN 8 AND 18 THEN 'day' WHEN hour(placed) <= 6 OR hour(placed) >= 20 THEN 'night' ELSE 'other' END AS time,
  length(url) - length(replace(url, 'c', '')) AS cs
FROM (SELECT *, 0.908::DOUBLE * price AS euros FROM bids) WHERE euros > 1000 AND euros < 50000;
-- q15
SELECT placed::DATE AS day, count(*) AS bids, count(*) FILTER (price < 1000) AS low,
  count(*) FILTER (price >= 1000 AND price < 10000) AS middle, count(*) FILTER (price >= 10000) AS high,
  count(DISTINCT bidder) AS bidders, count(DISTINCT bidder) FILTER (price < 1000) AS low_bidders,
  count(DISTINCT auction) AS auctions, count(DISTINCT auction) FILTER (price < 1000) AS low_auctions
FROM bids GROUP BY day;
-- q16
SELECT channel, placed::DATE AS day, count(*) AS bids, count(*) FILTER (price < 1000) AS low,
  count(DISTINCT bidder) AS bidders, count(DISTINCT auction) AS auctions, max(placed) AS newest
FROM bids GROUP BY channel, day;
-- q17
SELECT auction, placed::DATE AS day, count(*) AS bids, count(*) FILTER (price < 1000) AS low, min(price) AS least,
  max(price) AS most, avg(price) AS mean, sum(price) AS total
FROM bids GROUP BY auction, day;
-- q18
SELECT bidder, auction, last(price ORDER BY placed, price, channel, url) AS price, max(placed) AS placed
FROM bids GROUP BY bidder, auction;
-- q19
SELECT auction, list_slice(list(price ORDER BY price DESC), 1, 10) AS prices FROM bids GROUP BY auction;
-- q20
SELECT auction, bidder, price, placed, item, seller FROM bids JOIN auctions ON auction = id WHERE category = 10;
-- q21
SELECT auction, bidder, price, channel, number FROM (SELECT *, CASE lower(channel) WHEN 'apple' THEN '0'
  WHEN 'google' THEN '1' WHEN 'facebook' THEN '2' WHEN 'baidu' THEN '3'
  ELSE regexp_extract(url, 'channel_id=([0-9]+)', 1) END AS number FROM bids) WHERE number <> '';
-- q22
SELECT auction, bidder, price, channel, coalesce(split(url, '/')[4], '') AS one, coalesce(split(url, '/')[5], '') AS two,
  coalesce(split(url, '/')[6], '') AS three FROM bids;
-- fixed
SELECT channel, count(*) AS bids, sum(price) AS total, max(price) AS most,
  time_bucket(INTERVAL 10 SECOND, placed, TIMESTAMP '1970-01-01') AS start, start + INTERVAL 10 SECOND AS "end"
FROM bids GROUP BY channel, start;
-- top
SELECT auction, bidder, price, channel, url, placed FROM bids ORDER BY price DESC, placed, auction, bidder LIMIT 100;
