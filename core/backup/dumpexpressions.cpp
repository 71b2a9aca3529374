#include "core/backup/dumpexpressions.h"

#include <QSet>

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

/// Functions of pg_catalog that compute from their arguments, or ask the clock, the session or a sequence.
const QSet<QString>& harmlessFunctions()
{
    static const QString names = uR"(
abs age any_value array_agg array_append array_cat array_dims array_fill array_length array_lower array_ndims
array_position array_positions array_prepend array_remove array_replace array_sample array_shuffle array_to_json
array_to_string array_to_tsvector array_upper ascii asin acos atan atan2 avg bit_and bit_count bit_length bit_or
bit_xor bool_and bool_or box bpchar broadcast btrim cardinality cbrt ceil ceiling center char_length
character_length chr circle clock_timestamp coalesce col_description concat concat_ws convert convert_from
convert_to corr cos cosh cot count covar_pop covar_samp cume_dist current_catalog current_database current_date
current_role current_schema current_schemas current_setting current_time current_timestamp current_user currval
date date_add date_bin date_part date_subtract date_trunc daterange datemultirange decode degrees dense_rank
diagonal diameter div encode enum_first enum_last enum_range every exp extract factorial family first_value
float4 float8 floor format format_type gcd gen_random_uuid generate_series generate_subscripts get_bit get_byte
grouping hashint4 hashint8 hashtext hashtextextended height host hostmask inet_merge inet_same_family initcap
int2 int4 int4multirange int4range int8 int8multirange int8range isempty isfinite is_normalized json_agg
json_array json_array_elements json_array_elements_text json_array_length json_build_array json_build_object
json_each json_each_text json_extract_path json_extract_path_text json_object json_object_agg json_object_keys
json_populate_record json_populate_recordset json_strip_nulls json_to_record json_to_recordset json_typeof
jsonb_agg jsonb_array_elements jsonb_array_elements_text jsonb_array_length jsonb_build_array jsonb_build_object
jsonb_concat jsonb_contains jsonb_delete jsonb_each jsonb_each_text jsonb_exists jsonb_exists_all
jsonb_exists_any jsonb_extract_path jsonb_extract_path_text jsonb_insert jsonb_object jsonb_object_agg
jsonb_object_keys jsonb_path_exists jsonb_path_match jsonb_path_query jsonb_path_query_array
jsonb_path_query_first jsonb_populate_record jsonb_populate_recordset jsonb_pretty jsonb_set jsonb_set_lax
jsonb_strip_nulls jsonb_to_record jsonb_to_recordset jsonb_to_tsvector json_to_tsvector jsonb_typeof
justify_days justify_hours justify_interval lag last_value lastval lcm lead left length like like_escape ilike
lower lower_inc lower_inf ln localtime localtimestamp log log10 lpad ltrim macaddr make_date make_interval
make_time make_timestamp make_timestamptz masklen max md5 min mod mode multirange name netmask network nextval
normalize notlike now nth_value ntile nullif num_nonnulls num_nulls numeric nummultirange numnode numrange
obj_description octet_length overlaps overlay parse_ident percent_rank percentile_cont percentile_disc
pg_client_encoding pg_collation_for pg_column_size pg_get_expr pg_size_pretty pg_typeof phraseto_tsquery pi
plainto_tsquery point polygon position power pow querytree quote_ident quote_literal quote_nullable radians
radius random range_agg range_intersect_agg range_merge rank regexp_count regexp_instr regexp_like regexp_match
regexp_matches regexp_replace regexp_split_to_array regexp_split_to_table regexp_substr regr_avgx regr_avgy
regr_count regr_intercept regr_r2 regr_slope regr_sxx regr_sxy regr_syy repeat replace reverse right round
row_number row_to_json rpad rtrim scale session_user set_bit set_byte set_masklen setweight sha224 sha256 sha384
sha512 sign similar_escape similar_to_escape sin sinh slope split_part sqrt starts_with statement_timestamp
stddev stddev_pop stddev_samp string_agg string_to_array string_to_table strip strpos substr substring sum tan
tanh text textlen timeofday timezone to_ascii to_char to_date to_hex to_json to_jsonb to_number to_regclass
to_timestamp to_tsquery to_tsvector transaction_timestamp translate trim trim_array trim_scale trunc ts_delete
ts_filter ts_headline ts_rank ts_rank_cd tsmultirange tsquery_phrase tsrange tstzmultirange tstzrange
tsvector_to_array txid_current unistr unnest upper upper_inc upper_inf user uuidv4 uuidv7 var_pop var_samp
variance varchar websearch_to_tsquery width width_bucket xml_is_well_formed xmlagg xmlcomment xpath xpath_exists
)"_s;
    static const QSet<QString> known = [] {
        const QStringList list = names.simplified().split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return known;
}

bool isHarmless(const QStringList& name)
{
    const bool own = name.size() == 1 || (name.size() == 2 && name.first() == "pg_catalog"_L1);
    return own && harmlessFunctions().contains(name.last());
}

} // namespace

QString foreignCall(const sql::Node& node)
{
    QString found;
    node.visit([&found](const sql::Node& part) {
        if (part.is("FuncCall") && !isHarmless(part.words("funcname")))
            found = part.words("funcname").join(u'.') + u"()"_s;
        else if (part.is("AExpr") && part.words("name").size() > 1 && part.words("name").first() != "pg_catalog"_L1)
            found = u"operator "_s + part.words("name").join(u'.');
        return found.isEmpty();
    });
    return found;
}

} // namespace stopover::backup
