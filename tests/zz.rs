mod common;
use common::*;
use std::time::Instant;
#[test]
fn time(){
  let f=face("nl");
  let s:Vec<String>=sentences("lens","nl").into_iter().filter(|s|!s.held_out).map(|s|s.text).collect();
  for name in ["gate","lens","words"] {
    let mut v:Vec<f64>=Vec::new();
    for _ in 0..3{ for t in &s{ let a=Instant::now(); match name {"gate"=>{let _=f.gate(t,talenttaal::concern::Reader::Teacher);},"lens"=>{let _=f.lens(t,5);},_=>{let _=talenttaal::lens::words::words(t);}} v.push(a.elapsed().as_secs_f64()*1e6);} }
    v.sort_by(|a,b|a.total_cmp(b));
    println!("{name}: median {:.1} us p99 {:.1}",v[v.len()/2],v[v.len()*99/100]);
  }
}
#[test]
fn nogate(){
  use talenttaal::lens::{self,lexicon::Lexicon,index::Index,Report};
  for tag in ["nl","fr","en"]{
    let f=face(tag);
    let ix=Index::compile(Lexicon::new(tag,&read(&format!("locales/{tag}/cues/words.txt"))),&read(&format!("locales/{tag}/cues/behaviours.txt"))).unwrap();
    let (mut a,mut b,mut n,mut gated,mut none)=(0,0,0,0,0);
    for s in sentences("lens",tag).into_iter().filter(|s|!s.held_out){
      n+=1;
      if let Some(c)=f.gate(&s.text,talenttaal::concern::Reader::Teacher).unwrap(){ if c.level=="stop"{gated+=1; println!("  gated {} {}",c.id,s.text);} }
      let r=lens::lens(&f.pack,&ix,&s.text,5);
      if let Report::Talents{talents,..}=r { let t:Vec<_>=talents.iter().map(|t|t.id.clone()).collect();
        a+=t.iter().take(1).any(|t|s.labels.contains(t)) as u32; b+=t.iter().take(3).any(|t|s.labels.contains(t)) as u32; } else {none+=1; println!("  none {}",s.text);}
    }
    println!("{tag} nogate hit@1 {:.1} hit@3 {:.1} gated {gated} none {none}",100.*a as f64/n as f64,100.*b as f64/n as f64);
  }
}
