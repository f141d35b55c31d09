//! Everything that needs no display: one module a promise, named for it.
#![cfg(test)]

mod program;
mod rooms;
mod worlds;

mod bad_input;
mod contracts;
mod cuts;
mod determinism;
mod emergence;
mod evidence;
mod foresight;
mod formats;
mod journals;
mod judgement;
mod kills;
mod languages;
mod lasting;
mod ledger;
mod lesson;
mod letters;
mod licences;
mod manual;
mod mistakes;
mod names;
mod numbers;
mod outputs;
mod pages;
mod parallel;
mod reading;
mod readme;
mod reports;
mod scenarios_read;
mod screens;
mod scripts;
mod settings;
mod sitting;
mod sound;
mod speech;
mod stage_picture;
mod sweeps;
mod systems;
mod terminal;
mod transcripts;
mod tutorial;
mod votes;
