//! The macro that declares a type of the scenario language once.
//!
//! In: a struct or enum with doc comments, ranges `[0 ..= 100]` and defaults `= value`. Out: the type, its `serde`
//! reading, its own reading from the tree that collects mistakes, and its page of the language's reference.

/// Declares types of the language; see the module.
macro_rules! authored {
    (@given $ty:ty) => { $ty };
    (@given $ty:ty = $default:expr) => { Option<$ty> };
    (@unwrap $given:expr ;) => { $given };
    (@unwrap $given:expr ; $default:expr) => { $given.unwrap_or_else(|| $default) };
    (@get $fields:ident $out:ident $name:expr ;) => { $fields.required($name, $out) };
    (@get $fields:ident $out:ident $name:expr ; $default:expr) => { Some($fields.or($name, || $default, $out)) };
    (@payload) => { "" };
    (@payload ( $($ty:ty),+ )) => { "(...)" };
    (@payload { $($field:ident),+ }) => { "(...)" };
    (@argument $name:expr, $ty:ty $([$low:literal ..= $high:literal])?) => {
        $crate::scenario::type_page::Argument {
            name: $name,
            of_type: stringify!($ty),
            range: $crate::scenario::authored::declare::first!($( Some(concat!(stringify!($low), " to ", stringify!($high))), )? None),
        }
    };
    (@default) => { None };
    (@default $default:expr) => { Some(stringify!($default)) };

    (@variant $node:ident $out:ident $name:ident $variant:ident) => {{
        if matches!($node.value, $crate::scenario::tree::RonValue::Word(_)) {
            return Some($name::$variant);
        }
        $crate::scenario::check::wrong_type::report($out, $node, concat!("the word ", stringify!($variant), " alone"));
        None
    }};
    (@variant $node:ident $out:ident $name:ident $variant:ident ( $($ty:ty $([$low:literal ..= $high:literal])?),+ )) => {{
        let takes = [$(authored!(@argument "", $ty $([$low ..= $high])?)),+];
        let wanted = || $crate::scenario::type_words::written(stringify!($variant), &takes);
        let mut items = $crate::scenario::convert::PositionalItems::open($node, takes.len(), wanted, $out)?;
        Some($name::$variant($({
            let value: $ty = items.next($out)?;
            $( $crate::scenario::convert::check_range(Some(&value), stringify!($variant), f64::from($low), f64::from($high), $out); )?
            value
        }),+))
    }};
    (@variant $node:ident $out:ident $name:ident $variant:ident { $($field:ident : $ty:ty $([$low:literal ..= $high:literal])?),+ }) => {{
        let known = [$(stringify!($field)),+];
        let mut fields = $crate::scenario::convert::Fields::open(stringify!($variant), $node, &known, $out)?;
        $(
            let $field: Option<$ty> = fields.required(stringify!($field), $out);
            $( $crate::scenario::convert::check_range($field.as_ref(), stringify!($field), f64::from($low), f64::from($high), $out); )?
        )+
        fields.close($out);
        Some($name::$variant { $($field: $field?),+ })
    }};

    (
        $(#[doc = $doc:literal])+
        struct $name:ident {
            $( $(#[doc = $part:literal])+ $field:ident : $ty:ty $([$low:literal ..= $high:literal])? $(= $default:expr)? ),+ $(,)?
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name {
            $( $(#[doc = $part])+ pub $field: $ty, )+
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                #[derive(serde::Deserialize)]
                #[serde(deny_unknown_fields)]
                struct $name { $( $field: authored!(@given $ty $(= $default)?), )+ }
                let given = <$name as serde::Deserialize>::deserialize(deserializer)?;
                Ok(Self { $( $field: authored!(@unwrap given.$field ; $($default)?), )+ })
            }
        }

        impl $crate::scenario::convert::FromTree for $name {
            fn wanted() -> String {
                format!("parts in ( ) such as ({}: ...)", $crate::scenario::authored::declare::first!($(stringify!($field)),+))
            }

            fn from_tree(
                node: &$crate::scenario::tree::Node,
                out: &mut $crate::scenario::diagnostic_sink::DiagnosticSink,
            ) -> Option<Self> {
                let known = [$(stringify!($field)),+];
                let mut fields = $crate::scenario::convert::Fields::open(stringify!($name), node, &known, out)?;
                $(
                    let $field: Option<$ty> = authored!(@get fields out stringify!($field) ; $($default)?);
                    $( $crate::scenario::convert::check_range($field.as_ref(), stringify!($field), f64::from($low), f64::from($high), out); )?
                )+
                fields.close(out);
                Some(Self { $( $field: $field?, )+ })
            }
        }

        impl $crate::scenario::type_page::Described for $name {
            const PAGE: $crate::scenario::type_page::TypePage = $crate::scenario::type_page::TypePage {
                name: stringify!($name),
                about: concat!($($doc, "\n"),+),
                kind: $crate::scenario::type_page::PageKind::Parts,
                parts: &[$( $crate::scenario::type_page::TypeField {
                    name: stringify!($field),
                    about: concat!($($part, "\n"),+),
                    takes: &[authored!(@argument "", $ty $([$low ..= $high])?)],
                    default: authored!(@default $($default)?),
                } ),+],
            };
        }
    };

    (
        $(#[doc = $doc:literal])+
        enum $name:ident {
            $( $(#[doc = $part:literal])+ $variant:ident
                $( ( $($vty:ty $([$low:literal ..= $high:literal])?),+ ) )?
                $( { $($field:ident : $fty:ty $([$flow:literal ..= $fhigh:literal])?),+ $(,)? } )?
            ),+ $(,)?
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub enum $name {
            $( $(#[doc = $part])+ $variant $( ( $($vty),+ ) )? $( {
                $(
                    #[doc = concat!("The ", stringify!($field), ".")]
                    $field: $fty
                ),+
            } )? ),+
        }

        impl $crate::scenario::convert::FromTree for $name {
            fn wanted() -> String {
                let words = [$( concat!(stringify!($variant), authored!(@payload $( ( $($vty),+ ) )? $( { $($field),+ } )?)) ),+];
                format!("one of {}", words.join(", "))
            }

            fn from_tree(
                node: &$crate::scenario::tree::Node,
                out: &mut $crate::scenario::diagnostic_sink::DiagnosticSink,
            ) -> Option<Self> {
                let (word, span) = $crate::scenario::convert::head(node, &Self::wanted(), out)?;
                match word {
                    $( stringify!($variant) =>
                        authored!(@variant node out $name $variant $( ( $($vty $([$low ..= $high])?),+ ) )? $( { $($field : $fty $([$flow ..= $fhigh])?),+ } )?), )+
                    other => {
                        $crate::scenario::check::unknown_word::report(out, span, other, &[$(stringify!($variant)),+]);
                        None
                    }
                }
            }
        }

        impl $crate::scenario::type_page::Described for $name {
            const PAGE: $crate::scenario::type_page::TypePage = $crate::scenario::type_page::TypePage {
                name: stringify!($name),
                about: concat!($($doc, "\n"),+),
                kind: $crate::scenario::type_page::PageKind::Words,
                parts: &[$( $crate::scenario::type_page::TypeField {
                    name: stringify!($variant),
                    about: concat!($($part, "\n"),+),
                    takes: &[
                        $( $( authored!(@argument "", $vty $([$low ..= $high])?) ),+ )?
                        $( $( authored!(@argument stringify!($field), $fty $([$flow ..= $fhigh])?) ),+ )?
                    ],
                    default: None,
                } ),+],
            };
        }
    };
}

/// Words of the language that stand alone, each with what it means.
macro_rules! words {
    ($( $(#[doc = $doc:literal])+ $name:ident { $( $(#[doc = $part:literal])+ $word:ident ),+ $(,)? } )+) => { $(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
        pub enum $name { $( $(#[doc = $part])+ $word ),+ }

        $crate::scenario::type_page::page_of_words! { $(#[doc = $doc])+ $name { $( $(#[doc = $part])+ $word ),+ } }

        impl $name {
            /// The word itself.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$word => stringify!($word) ),+ }
            }
        }

        impl $crate::scenario::convert::FromTree for $name {
            fn wanted() -> String {
                format!("one of {}", [$(stringify!($word)),+].join(", "))
            }

            fn from_tree(node: &$crate::scenario::tree::Node, out: &mut $crate::scenario::diagnostic_sink::DiagnosticSink) -> Option<Self> {
                $crate::scenario::convert::word(node, out)
            }
        }
    )+ };
}

/// The first of its arguments.
macro_rules! first {
    ($first:expr $(, $rest:expr)* $(,)?) => {
        $first
    };
}

pub(crate) use first;
pub(super) use {authored, words};
