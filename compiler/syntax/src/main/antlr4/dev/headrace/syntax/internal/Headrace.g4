/**
 * The Headrace language.
 *
 * What the grammar sees is not the raw text: `Layout` has balanced the brackets, put NL where a line end separates two
 * entries and in front of every closing brace, and replaced what could not be read by ERR. Entries end in `end`; everything named in `Recovery.ENTRIES`
 * swallows its own errors, so that one slip spoils one entry.
 *
 * Every keyword is soft: `word` may be a name anywhere, except that an operand cannot start with an `operatorWord`.
 */
grammar Headrace;

/* NL and ERR come from `Layout`; the keywords, in the order of the alphabet, from `Lexing`. */
tokens {
    NL, ERR, ACCEPTS, AGAINST, ALL, AND, ARRIVAL, AS, ASC, ASOF, AT, BEFORE, BY, DATASET, DEDUPE, DEPLOY, DERIVE,
    DESC, DIV, DROP, ELSE, EMIT, ENGINE, ENUM, ERROR, EVERY, EXCEPT, EXPECT, EXPLODE, FALSE, FEATURES, FILL, FIT,
    FOR, FROM, GAP, GATE, GIVEN, GROUP, HASH, HOP, HORIZON, IF, IN, IS, JOIN, KEEP, LABEL, LANGUAGE, LATENESS, LEFT,
    LIMIT, MAP, MAX, MAXIMISE, MINIMISE, MODEL, NEEDS, NEXT, NOT, NULL, OF, ON, ONE_HOT, OR, OVER, PACKAGE, PARAM,
    PER, PREDICTS, PROFILE, RARE, REGISTER, RENAME, REQUIRE, RUN, SAMPLE, SCHEMA, SCORE, SEARCH, SEED, SESSION,
    SINK, SIZE, SORT, SOURCE, SPLIT, STAGE, STEP, TABLE, TEST, THEN, THROUGH, TRUE, UNBOUNDED, UNION, USE, USING,
    VALIDATE, VIA, WATCH, WHERE, WITH, WITHIN
}

options { superClass = GuardedParser; }

// ---------------------------------------------------------------- file

file : sep* topEntry* EOF ;

topEntry
    : ( languageLine | packageLine | useLine | declaration ) end
    ;

languageLine : LANGUAGE INT ;
packageLine  : PACKAGE name ( DOT name )* ;
useLine      : USE name ( DOT name )* ( DOT LBRACE sep* useName* RBRACE )? ;
useName      : name end ;

declaration
    : paramDecl | enumDecl | schemaDecl | sourceDecl | tableDecl | featuresDecl | datasetDecl | labelDecl | splitDecl
    | fitDecl | modelDecl | gateDecl | scoreDecl | sinkDecl | stepDecl | watchDecl | deployDecl | profileDecl | testDecl
    ;

sep : NL | COMMA ;
end : sep+ ;

// ---------------------------------------------------------------- declarations of shape

paramDecl : PARAM name COLON type ( ASSIGN value )? ( WHERE expr )? ;

enumDecl   : ENUM name labels ;
labels     : LBRACE sep* labelEntry* RBRACE ;
labelEntry : ( name | STRING ) end ;

schemaDecl : SCHEMA name LBRACE sep* field* RBRACE ;
field      : name COLON type trait* ( WHERE expr )? end ;
trait      : AT_SIGN name arguments? ;

type     : baseType QUESTION? ;
baseType : ENUM labels
         | name ( DOT name )* ( LT typeArg ( COMMA typeArg )* GT )? ( LPAREN INT ( COMMA INT )* RPAREN )?
         | ERR
         ;
typeArg  : INT | type ;

stepDecl   : STEP name stepParams ARROW stepParams ASSIGN value ;
stepParams : LPAREN ( stepParam ( COMMA stepParam )* COMMA? )? RPAREN ;
stepParam  : name COLON type ( ASSIGN value )? ;

// ---------------------------------------------------------------- sources and sinks

sourceDecl  : SOURCE name COLON type LBRACE sep* sourceEntry* RBRACE ;
sourceEntry
    : ( LATENESS ASSIGN value ( ELSE fate )?
      | ON ERROR fate
      | EXPECT expr ( ELSE fate )?
      | setting
      ) end
    ;
fate : refName ( MAX value ( PER value )? )? ;

sinkDecl  : SINK name FROM ref ( WHERE expr )? ( EMIT ON ARRIVAL )? LBRACE sep* sinkEntry* RBRACE ;
sinkEntry : ( ACCEPTS name ( COMMA name )* | setting ) end ;

setting      : key ASSIGN value ;
key          : name ( DOT name )* ;
settingBlock : LBRACE sep* settingEntry* RBRACE ;
settingEntry : setting end ;

// ---------------------------------------------------------------- tables, features, datasets

tableDecl    : TABLE name FROM ref verbBlock ;
datasetDecl  : DATASET name FROM ref verbBlock ;
featuresDecl : FEATURES name BY refs FROM ref itemBlock ;

verbBlock : LBRACE sep* verb* RBRACE ;
verb
    : ( whereVerb | deriveVerb | keepVerb | dropVerb | renameVerb | oneHotVerb | fillVerb | joinVerb | withVerb
      | asofVerb | unionVerb | groupVerb | sessionVerb | dedupeVerb | explodeVerb | sampleVerb | sortVerb | limitVerb
      | viaVerb
      ) end
    ;

whereVerb   : WHERE expr ;
deriveVerb  : DERIVE itemBlock ;
keepVerb    : KEEP columns ;
dropVerb    : DROP columns ;
renameVerb  : RENAME renamePair ( COMMA renamePair )* ;
oneHotVerb  : ONE_HOT refs ;
fillVerb    : FILL column ASSIGN value ;
joinVerb    : JOIN LEFT? name ON joinKeys ;
withVerb    : WITH name ;
asofVerb    : ASOF JOIN name ( ON joinKeys )? ( WITHIN ( UNBOUNDED | unary ) )? ;
unionVerb   : UNION name ;
groupVerb   : GROUP ( BY refs )? ( EVERY unary ( SIZE unary )? )? itemBlock ;
sessionVerb : SESSION BY refs GAP unary itemBlock ;
dedupeVerb  : DEDUPE BY refs ;
explodeVerb : EXPLODE ref ;
sampleVerb  : SAMPLE unary BY refs SEED unary ;
sortVerb    : SORT BY sortKey ( COMMA sortKey )* ( LIMIT unary )? ;
limitVerb   : LIMIT unary ;
viaVerb     : VIA call ;

joinKeys   : joinKey ( COMMA joinKey )* ;
joinKey    : ref ( EQ ref )? ;
sortKey    : ref ( ASC | DESC )? ;
renamePair : key ARROW name ;

columns : column ( COMMA column )* ;
column
    : ALL except?
    | STAR except?
    | dotted ( DOT STAR except? )?
    | ERR
    ;
except : EXCEPT refs ;

refs   : ref ( COMMA ref )* ;
ref    : dotted ;
dotted : refName ( DOT name )* ;

itemBlock : LBRACE sep* item* RBRACE ;
item
    : ( target ASSIGN expr
      | ONE_HOT refs
      | FOR name IN value itemBlock
      ) end
    ;
target : name | braced ;
braced : LBRACE word NL? RBRACE ;

// ---------------------------------------------------------------- models

labelDecl : LABEL name FOR name HORIZON unary RARE? ASSIGN expr ;

splitDecl  : SPLIT name OF name BY ( HASH LPAREN refs RPAREN | refs ) LBRACE sep* splitEntry* RBRACE ;
splitEntry : name ASSIGN value ( WHERE expr )? end ;

fitDecl : FIT name ON ref LBRACE sep* fitItem* RBRACE ;
fitItem : name ( columns arguments? )? end ;

modelDecl  : MODEL name PREDICTS name FROM ref ( VALIDATE ref )? LBRACE sep* modelEntry* RBRACE ;
modelEntry
    : ( USING name ( COMMA name )*
      | SEARCH name LBRACE sep* searchEntry* RBRACE
      | setting
      ) end
    ;
searchEntry
    : ( name IN value
      | ( MAXIMISE | MINIMISE ) name
      | setting
      ) end
    ;

gateDecl  : GATE name name ON ref LBRACE sep* gateEntry* RBRACE ;
gateEntry : ( REQUIRE expr | THEN REGISTER STAGE name ) end ;

scoreDecl : SCORE name FROM name WITH name AT_SIGN name ( EMIT ON ARRIVAL )? ;

watchDecl : WATCH name ON ref AGAINST ref LBRACE sep* watchRule* RBRACE ;
watchRule : expr ELSE fate end ;

// ---------------------------------------------------------------- running

deployDecl  : DEPLOY name LBRACE sep* deployEntry* RBRACE ;
deployEntry
    : ( RUN refs AS primary ( FROM unary )?
      | ENGINE ref
      | NEEDS name settingBlock
      | ON call
      | EVERY unary
      | setting
      ) end
    ;

profileDecl  : PROFILE name LBRACE sep* profileEntry* RBRACE ;
profileEntry : ( key settingBlock | setting ) end ;

// ---------------------------------------------------------------- tests

testDecl  : TEST STRING LBRACE sep* testEntry* RBRACE ;
testEntry
    : ( GIVEN key grid
      | EXPECT key ( WHERE expr )? ( grid | LBRACE sep* condition* RBRACE )
      | setting
      ) end
    ;
condition  : expr end ;
grid       : LBRACE sep* gridHeader gridRow* RBRACE ;
gridHeader : PIPE ( key PIPE )+ end ;
gridRow    : PIPE ( value PIPE )+ end ;

// ---------------------------------------------------------------- expressions, loosest first

value
    : ( ALL | STAR | dotted DOT STAR ) except?
    | expr ( RANGE expr | EVERY unary )?
    ;

expr       : andExpr ( OR andExpr )* ;
andExpr    : notExpr ( AND notExpr )* ;
notExpr    : NOT notExpr | comparison ;
comparison : coalesce comparisonTail* ;
comparisonTail
    : compareOp coalesce
    | IS NOT? NULL
    | NOT? IN inSet
    ;
compareOp  : EQ | NE | LE | GE | LT | GT ;
inSet      : unary ( RANGE unary )? ;
coalesce   : sum ( COALESCE sum )* ;
sum        : product ( ( PLUS | MINUS ) product )* ;
product    : unary ( ( STAR | SLASH | DIV | PERCENT_SIGN ) unary )* ;
unary      : MINUS unary | primary ;

primary
    : literal
    | closed ( DOT name )*
    | IF expr THEN expr ELSE expr
    | MAP LPAREN value RPAREN LBRACE sep* mapArm* RBRACE
    | refName AT_SIGN name
    | refName AT name metricValue
    | dotted
    | braced
    | ERR
    ;
closed
    : LBRACKET ( value ( COMMA value )* COMMA? )? RBRACKET
    | LPAREN value RPAREN
    | call
    ;
metricValue : literal ;
mapArm      : ( ELSE | value ( COMMA value )* ) ARROW value end ;

call      : dotted arguments over? ;
// The condition comes first: `count(where (a or b))` has one, and calls no function `where`.
arguments
    : LPAREN ( WHERE expr | ( argument ( COMMA argument )* COMMA? )? ( WHERE expr )? ) RPAREN
    ;
argument  : name ASSIGN value | name renames | value ;
renames   : LBRACE sep* renameEntry* RBRACE ;
renameEntry : renamePair end ;

over
    : OVER NEXT unary
    | OVER UNBOUNDED ( THROUGH | BEFORE )?
    | OVER unary ( THROUGH | BEFORE )? ( HOP unary )?
    ;

literal : INT | NUMBER | STRING | TRUE | FALSE | NULL | DURATION | INSTANT | DATE | PERCENT | BYTE_SIZE ;

// ---------------------------------------------------------------- names

name    : word | operatorWord | QUOTED | TEMPLATE ;
refName : word | QUOTED | TEMPLATE ;

/** Words that read as operators where an operand may stand: there a name spelt so needs backquotes. */
operatorWord : AND | OR | NOT | IS | IN | DIV | IF | THEN | ELSE | TRUE | FALSE | NULL ;

word
    : ID | ACCEPTS | AGAINST | ALL | ARRIVAL | AS | ASC | ASOF | AT | BEFORE | BY | DATASET | DEDUPE | DEPLOY | DERIVE
    | DESC | DROP | EMIT | ENGINE | ENUM | ERROR | EVERY | EXCEPT | EXPECT | EXPLODE | FEATURES | FILL | FIT | FOR | FROM
    | GAP | GATE | GIVEN | GROUP | HASH | HOP | HORIZON | JOIN | KEEP | LABEL | LANGUAGE | LATENESS | LEFT | LIMIT | MAP
    | MAX | MAXIMISE | MINIMISE | MODEL | NEEDS | NEXT | OF | ON | ONE_HOT | OVER | PACKAGE | PARAM | PER | PREDICTS
    | PROFILE | RARE | REGISTER | RENAME | REQUIRE | RUN | SAMPLE | SCHEMA | SCORE | SEARCH | SEED | SESSION | SINK | SIZE
    | SORT | SOURCE | SPLIT | STAGE | STEP | TABLE | TEST | THROUGH | UNBOUNDED | UNION | USE | USING | VALIDATE | VIA
    | WATCH | WHERE | WITH | WITHIN
    ;

// ---------------------------------------------------------------- words; `Lexing` tells keywords from other names

ID       : LETTER WORD_CHAR* ;
QUOTED   : '`' ~[`\r\n]+ '`' ;
TEMPLATE : WORD_CHAR+ HOLE ( WORD_CHAR | HOLE )* | HOLE ( WORD_CHAR | HOLE )+ ;

// ---------------------------------------------------------------- literals

INT       : DIGIT+ ;
NUMBER    : DIGIT+ '.' DIGIT+ EXPONENT? | DIGIT+ EXPONENT ;
PERCENT   : DIGIT+ ( '.' DIGIT+ )? '%' ;
DURATION  : ( DIGIT+ ( 'd' | 'h' | 'm' | 's' | 'ms' | 'us' ) )+ ;
BYTE_SIZE : DIGIT+ ( 'B' | 'KiB' | 'MiB' | 'GiB' | 'TiB' ) ;
DATE      : DAY ;
INSTANT   : DAY 'T' TWO ':' TWO ':' TWO ( '.' DIGIT+ )? ( 'Z' | [+\-] TWO ':' TWO ) ;
STRING    : '"' ( '\\' ~[\r\n] | ~["\\\r\n] )* '"' ;

// What cannot be read, but whose meaning is plain enough for a good message.
BAD_NUMBER    : DIGIT WORD_CHAR* | DIGIT+ '.' DIGIT+ WORD_CHAR+ ;
BAD_TIME      : DIGIT DIGIT DIGIT DIGIT '-' DIGIT DIGIT? '-' DIGIT DIGIT? ( [Tt] [0-9:.]* ( [Zz] | [+\-] [0-9:]+ )? )? ;
OPEN_STRING   : '"' ( '\\' ~[\r\n] | ~["\\\r\n] )* '\\'? ;
SINGLE_QUOTED : '\'' ~['\r\n]* '\'' ;
OPEN_QUOTED   : '`' ~[`\r\n]* ;

// ---------------------------------------------------------------- signs

ARROW        : '->' ;
ASSIGN       : '=' ;
AT_SIGN      : '@' ;
COALESCE     : '??' ;
COLON        : ':' ;
COMMA        : ',' ;
DOT          : '.' ;
EQ           : '==' ;
GE           : '>=' ;
GT           : '>' ;
LBRACE       : '{' ;
LBRACKET     : '[' ;
LE           : '<=' ;
LPAREN       : '(' ;
LT           : '<' ;
MINUS        : '-' ;
NE           : '!=' ;
PERCENT_SIGN : '%' ;
PIPE         : '|' ;
PLUS         : '+' ;
QUESTION     : '?' ;
RANGE        : '..' ;
RBRACE       : '}' ;
RBRACKET     : ']' ;
RPAREN       : ')' ;
SLASH        : '/' ;
STAR         : '*' ;

// Signs of other languages.
FOREIGN_SIGN : '&&' | '||' | '<>' | '===' | '!==' | '=>' | '!' | '&' | ';' | ':=' | '...' | '**' ;

// ---------------------------------------------------------------- hidden

DOC           : '///' ~[\r\n]* -> channel(HIDDEN) ;
COMMENT       : '//' ~[\r\n]*  -> channel(HIDDEN) ;
LINE_BREAK    : ( '\r\n' | '\r' | '\n' ) -> channel(HIDDEN) ;
SPACE         : [ \t\f\u00A0\uFEFF]+ -> channel(HIDDEN) ;
FOREIGN_NOTE  : ( '/*' .*? ( '*/' | EOF ) | '#' ~[\r\n]* ) -> channel(HIDDEN) ;

BAD_CHARACTER : . ;

fragment DIGIT     : [0-9] ;
// Beyond ASCII this takes more than letters; `Lexing` looks closer. The exact classes would slow every start.
fragment LETTER    : [a-zA-Z_] | BEYOND ;
fragment WORD_CHAR : [a-zA-Z0-9_] | BEYOND ;
fragment BEYOND    : [\u00AA-\u1FFF\u2C00-\u2DFF\u3005-\uD7FF\uF900-\uFDFF\uFE70-\uFEFE\uFF10-\uFFDC\u{10000}-\u{3FFFF}] ;
fragment HOLE      : '{' LETTER WORD_CHAR* '}' ;
fragment EXPONENT  : [eE] [+\-]? DIGIT+ ;
fragment TWO       : DIGIT DIGIT ;
fragment DAY       : DIGIT DIGIT DIGIT DIGIT '-' TWO '-' TWO ;
