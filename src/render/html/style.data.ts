/**
 * The style sheet of a report. Everything hangs below `.standpoint`, so that a report shown inside a notebook leaves
 * the notebook alone. Negative is orange and positive blue, told apart by nearly every eye and, where it matters, also
 * by the line under the words: dotted for negative, solid for positive.
 */
export const STYLE = `
.standpoint{--paper:#fbfaf6;--card:#fff;--ink:#1c1b19;--soft:#5c5950;--rule:#ddd8cc;--grid:#ebe7dd;--neg:#a8410b;--pos:#0b5f74;--plain:#3f4a63;
--neg-rgb:214,106,35;--pos-rgb:24,128,152;--share-rgb:74,92,140;color:var(--ink);background:var(--paper);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;
color-scheme:light dark;-webkit-text-size-adjust:100%;text-align:left}
.standpoint *{box-sizing:border-box}.standpoint p{margin:0}
.standpoint .sheet{max-width:72rem;margin:0 auto;padding:clamp(1rem,3vw,2.5rem)}
.standpoint .title,.standpoint .part,.standpoint .sub,.standpoint blockquote,.standpoint .findings{font-family:"Iowan Old Style","Charter","Palatino Linotype",Palatino,Georgia,"Noto Serif",serif}
.standpoint .title{font-weight:700;line-height:1.12;letter-spacing:-.01em;margin:.1em 0 .3em;text-wrap:balance;border:0;padding:0;color:inherit}
.standpoint h1.title{font-size:clamp(1.8rem,4.2vw,2.9rem)}.standpoint h2.title{font-size:clamp(1.6rem,3.4vw,2.3rem)}
.standpoint .part{font-size:1.3rem;font-weight:700;line-height:1.2;margin:0;color:inherit}.standpoint .sub{font-size:1.1rem;margin:0 0 .6rem;color:inherit}
.standpoint .who{font-size:.8rem;font-weight:700;margin:0 0 .5rem;padding-top:.4rem;border-top:2px solid var(--ink);color:inherit}
.standpoint a{color:inherit;text-decoration:underline;text-decoration-color:var(--soft);text-underline-offset:.15em}
.standpoint a:focus-visible,.standpoint summary:focus-visible,.standpoint .scroll:focus-visible{outline:2px solid var(--pos);outline-offset:2px}
.standpoint .kicker{font-size:.75rem;font-weight:700;letter-spacing:.09em;text-transform:uppercase;color:var(--neg);border-top:4px solid var(--ink);padding-top:.6rem}
.standpoint header~.comparison .kicker{border-top-width:2px}
.standpoint .made{color:var(--soft);font-size:.9rem}
.standpoint nav{margin:1rem 0 0;display:flex;flex-wrap:wrap;gap:.4rem 1.4rem;font-size:.95rem}
.standpoint .comparison{margin-top:2.5rem}.standpoint header+.comparison{margin-top:1.5rem}
.standpoint .findings{list-style:none;margin:1.1rem 0 0;padding:0;max-width:52rem;font-size:1.13rem;line-height:1.42}
.standpoint .findings li{margin:0 0 .55rem;padding-left:1rem;border-left:3px solid var(--rule)}
.standpoint .findings li b{font-weight:700}.standpoint .findings .numbers{font:.83rem/1.4 system-ui,sans-serif;color:var(--soft);white-space:normal}
.standpoint .spark{display:inline-block;vertical-align:-1px;margin-left:.5rem;white-space:nowrap}.standpoint .spark .none{stroke:var(--soft);stroke-width:1.5}.standpoint .spark .reach{stroke:var(--soft);stroke-width:2}.standpoint .spark circle{fill:var(--ink,#1c1a17)}
.standpoint .contrast{margin-top:1.6rem;max-width:60rem}.standpoint .contrast .columns{grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr))}.standpoint .contrast blockquote{font-size:1.22rem;line-height:1.35}
.standpoint .shares{border-top:1px solid var(--ink);padding-top:.7rem;min-width:0}.standpoint .shares th[scope=row]{width:24%;padding-left:0;line-height:1.2;overflow-wrap:anywhere}
.standpoint .shares tbody tr{border-top:1px solid var(--grid)}.standpoint .stack{width:36%}.standpoint .stack span{display:flex;height:1.25rem;gap:1px}.standpoint .shares i{font-style:normal;font-size:.72rem;line-height:1.25rem;text-align:center;overflow:hidden;border-radius:1px}
.standpoint .shares i.neg{background:rgba(var(--neg-rgb),.62)}.standpoint .shares i.mid{background:var(--grid);color:var(--soft)}.standpoint .shares i.pos{background:rgba(var(--pos-rgb),.62)}
.standpoint .shares .legend{margin:0;gap:.1rem .8rem}.standpoint .shares .legend i{display:inline-block;width:.8rem;height:.7rem;vertical-align:-.05rem}.standpoint .shares .said{font-size:.82rem;color:var(--soft);width:30%}
.standpoint .folded{border-top:1px solid var(--rule);margin-top:.5rem}.standpoint .folded>summary{font-size:1.02rem;padding:.55rem 0}.standpoint .folded .wide,.standpoint .folded .panels{margin-top:.6rem}
.standpoint .panels{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,29rem),1fr));gap:2.2rem 3rem;margin-top:2rem}
.standpoint .panel{border-top:1px solid var(--ink);padding-top:.7rem;min-width:0}
.standpoint .wide{border-top:1px solid var(--ink);padding-top:.7rem;margin-top:2.4rem}
.standpoint .question{color:var(--soft);font-size:.92rem;margin:.15rem 0 .7rem;max-width:46rem}
.standpoint table{border-collapse:collapse;width:100%;font-size:.88rem;font-variant-numeric:tabular-nums;margin:0;border:0;color:inherit}
.standpoint th,.standpoint td{padding:.2rem .3rem;vertical-align:middle;text-align:left;border:0;background:none;font-weight:400;white-space:normal}
.standpoint tr,.standpoint tbody tr:nth-child(odd),.standpoint tbody tr:hover{background:none}
.standpoint thead th{color:var(--soft);font-size:.74rem;vertical-align:bottom;line-height:1.2}
.standpoint abbr{text-decoration:none}
.standpoint .number{text-align:right;white-space:nowrap}
.standpoint .chart{table-layout:fixed}.standpoint .chart thead th:first-child{width:25%}
.standpoint .chart th[scope=row]{padding-left:0;line-height:1.2;overflow-wrap:anywhere}
.standpoint .chart .drawn,.standpoint .chart .scale{padding:0 .2rem}
.standpoint .chart tbody tr{border-top:1px solid var(--grid)}
.standpoint .chart .mean-head{width:3.1rem}.standpoint .chart .mean{font-weight:700}.standpoint .chart .range-head{width:6.9rem}.standpoint .chart .count-head{width:1.9rem}
.standpoint .range-text,.standpoint td.count{color:var(--soft);font-size:.8rem}.standpoint .words{color:var(--soft);font-style:italic;font-size:.82rem}
.standpoint .ends{display:flex;justify-content:space-between;gap:.5rem}.standpoint .axis{display:block}.standpoint .axis text{font-size:10px;fill:var(--soft)}
.standpoint svg{overflow:visible;vertical-align:middle;max-width:none}.standpoint .track{display:block}
.standpoint .track .grid{stroke:var(--grid);stroke-width:1}.standpoint .track .zero{stroke:var(--soft);stroke-width:1}
.standpoint .range{stroke-width:4;stroke-linecap:round;opacity:.38}.standpoint circle{stroke-width:2.4}
.standpoint .neg .range,.standpoint .neg circle{stroke:var(--neg)}.standpoint .neg circle{fill:var(--neg)}
.standpoint .pos .range,.standpoint .pos circle{stroke:var(--pos)}.standpoint .pos circle{fill:var(--pos)}
.standpoint .plain .range,.standpoint .plain circle{stroke:var(--plain)}.standpoint .plain circle{fill:var(--plain)}
.standpoint .open .range,.standpoint .open circle{stroke:var(--soft)}.standpoint .open circle{fill:var(--paper)}
.standpoint path.own{fill:var(--ink);stroke:none}.standpoint path.quoted{fill:var(--paper);stroke:var(--ink);stroke-width:1.2}
.standpoint .ordering{font-size:.82rem;color:var(--soft);margin:.35rem 0 0}
.standpoint .terms{list-style:none;margin:0 0 .6rem;padding:0;display:flex;flex-wrap:wrap;gap:.15rem .7rem}.standpoint .terms small{color:var(--soft);font-size:.72rem}.standpoint .terms .distinct{font-weight:700}
.standpoint .context{font-size:.86rem;line-height:1.4;color:var(--soft);margin:.25rem 0;overflow-wrap:anywhere}.standpoint .context b{color:var(--ink)}
.standpoint .matrix .aside{color:var(--soft)}.standpoint .events .share{--s:.25}.standpoint .events th[scope=row],.standpoint .events thead td{width:17rem}
.standpoint .line{display:grid;grid-template-columns:minmax(7rem,22%) 1fr;gap:0 .8rem;align-items:center;border-top:1px solid var(--grid)}.standpoint .line .who{border:0;margin:0;padding:0;overflow-wrap:anywhere}
.standpoint .line svg{display:block}.standpoint .line .zero{stroke:var(--grid)}.standpoint .line .join{stroke:var(--soft);stroke-width:1.2}.standpoint .line .range{stroke-width:3;opacity:.45}.standpoint .line .change{stroke:var(--neg);stroke-width:1.4;stroke-dasharray:4 3}
.standpoint .periods{margin:0 0 0 max(7rem,22%);padding:.2rem 3% 0 1.2rem;display:flex;justify-content:space-between;font-size:.74rem;color:var(--soft)}.standpoint .changes{font-size:.9rem;padding-left:1.1rem}
.standpoint .legend{font-size:.78rem;color:var(--soft);margin-top:.3rem;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem}
.standpoint .scroll{overflow-x:auto}
.standpoint .matrix{width:100%;min-width:calc(9rem + var(--columns)*6rem);border-spacing:3px;border-collapse:separate;table-layout:fixed}
.standpoint .matrix th[scope=row]{position:sticky;left:0;background:var(--paper);padding-left:0;width:9rem;overflow-wrap:anywhere}
.standpoint .matrix thead td{width:9rem}.standpoint .matrix thead th{text-align:center;overflow-wrap:anywhere}
.standpoint .matrix td{text-align:center;padding:.3rem .2rem;line-height:1.2;border-radius:2px}
.standpoint .matrix b{display:block;font-weight:600}.standpoint .matrix small{display:block;font-size:.7rem;color:var(--soft)}
.standpoint .matrix .share{background:rgba(var(--share-rgb),calc(.04 + var(--s)*.46))}
.standpoint .matrix .neg{background:rgba(var(--neg-rgb),calc(.04 + var(--s)*.6))}.standpoint .matrix .pos{background:rgba(var(--pos-rgb),calc(.04 + var(--s)*.6))}
.standpoint .matrix td[style] small{color:inherit;opacity:.82}
.standpoint .matrix .few{color:var(--soft);font-style:italic;font-size:.78rem}
.standpoint .differences .group th{font-weight:700;padding:.75rem 0 .2rem;border-bottom:1px solid var(--rule)}
.standpoint .differences tbody tr+tr{border-top:1px solid var(--grid)}
.standpoint .differences th[scope=row]{width:30%;padding-left:0;line-height:1.25}
.standpoint .differences .drawn{width:26%}.standpoint .differences .drawn div{display:grid;grid-template-columns:4.2rem 1fr;align-items:center;gap:.5rem}.standpoint .differences .drawn b{text-align:right}
.standpoint .vague{color:var(--soft)}.standpoint .vague b{font-weight:400}
.standpoint details{margin-top:.8rem}.standpoint summary{cursor:pointer;font-size:.9rem;font-weight:600;padding:.3rem 0}
.standpoint .columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,12.4rem),1fr));gap:1.2rem 1.8rem}
.standpoint .quotations{margin-top:1.2rem}.standpoint figure{margin:0 0 1.15rem;padding:0}
.standpoint blockquote{margin:0;padding:0;border:0;font-size:1.02rem;line-height:1.42;color:inherit;overflow-wrap:anywhere;background:none}
.standpoint figcaption{font-size:.78rem;line-height:1.4;color:var(--soft);margin-top:.3rem;overflow-wrap:anywhere}
.standpoint .score{font-weight:700;font-variant-numeric:tabular-nums}.standpoint .score.neg{color:var(--neg)}.standpoint .score.pos{color:var(--pos)}
.standpoint .voice{font-weight:600;color:var(--ink)}.standpoint .source{display:block}.standpoint cite{font-style:italic}
.standpoint .around{margin:.1rem 0 0}.standpoint .around summary{font-size:.78rem;font-weight:400;color:var(--soft);padding:.1rem 0}.standpoint .around b{font-weight:400;color:var(--ink)}.standpoint .around p{color:var(--soft);margin:.2rem 0 0;font-size:.9rem;line-height:1.45;overflow-wrap:anywhere}
.standpoint .date::before,.standpoint .place::before{content:"· "}
.standpoint mark{color:inherit;padding:.05em .08em;border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.standpoint mark.neg{background:rgba(var(--neg-rgb),var(--w));border-bottom:2px dotted var(--neg)}
.standpoint mark.pos{background:rgba(var(--pos-rgb),var(--w));border-bottom:2px solid var(--pos)}
.standpoint .w1{--w:.08}.standpoint .w2{--w:.18}.standpoint .w3{--w:.32}
.standpoint .reading{margin-top:2.6rem;background:var(--card);border:1px solid var(--rule);padding:1.1rem 1.3rem;font-size:.9rem}
.standpoint .reading dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));gap:.8rem 2rem;margin:.7rem 0 0}
.standpoint .reading dt{font-weight:700}.standpoint .reading dd{margin:0;color:var(--soft)}
.standpoint .warnings{margin-top:1.6rem;border-left:4px solid var(--neg);padding:.2rem 0 .2rem 1rem;font-size:.9rem}.standpoint .warnings ul{margin:.3rem 0 0;padding-left:1.1rem}
.standpoint footer{margin-top:2rem;border-top:1px solid var(--rule);padding-top:.7rem;color:var(--soft);font-size:.8rem}
.standpoint .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:40rem){
.standpoint .matrix{min-width:calc(6.6rem + var(--columns)*5.8rem)}.standpoint .matrix th[scope=row],.standpoint .matrix thead td{width:6.6rem}
.standpoint .chart tbody tr{display:grid;grid-template-columns:1fr auto auto;align-items:baseline;padding:.35rem 0}
.standpoint .chart tbody th[scope=row]{grid-column:1;grid-row:1;width:auto;font-weight:600}.standpoint .chart .drawn{grid-column:1/-1;grid-row:2}
.standpoint .chart .mean,.standpoint .chart .range-text,.standpoint .chart .words{grid-row:1;width:auto}.standpoint .chart .words{grid-column:2/-1}
.standpoint .chart tbody .count{display:none}.standpoint .chart thead tr{display:block}.standpoint .chart thead th{display:none}.standpoint .chart thead .scale{display:block}
.standpoint .differences thead{display:none}.standpoint .differences tr{display:grid;grid-template-columns:repeat(3,1fr);padding:.5rem 0}
.standpoint .differences tr.group{display:block}.standpoint .differences th[scope=row],.standpoint .differences .drawn{grid-column:1/-1;width:auto;font-weight:600}
.standpoint .differences .drawn b{text-align:left}.standpoint .differences .number{text-align:left;padding-left:0;white-space:normal}
.standpoint .differences .number::before{content:attr(data-head);display:block;font-size:.7rem;color:var(--soft)}
.standpoint .differences .words{grid-column:1/-1}
.standpoint .shares .said,.standpoint .shares thead th:nth-child(3),.standpoint .heat small{display:none}.standpoint .shares th[scope=row]{width:36%}.standpoint .stack{width:auto}
.standpoint .heat .matrix{min-width:0}.standpoint .shares .question{display:none}.standpoint .panels{gap:1.3rem}.standpoint .findings{font-size:1rem}.standpoint .contrast blockquote{font-size:1.05rem}
}
@media (prefers-color-scheme:dark){
.standpoint{--paper:#161614;--card:#1e1e1b;--ink:#edebe4;--soft:#aca89c;--rule:#3a3832;--grid:#2a2925;--neg:#f2a063;--pos:#6cc7da;--plain:#aab8e0;--neg-rgb:222,110,40;--pos-rgb:38,150,176;--share-rgb:112,136,205}
}
@media print{
.standpoint{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--rule:#bbb;--grid:#ddd;--neg:#a8410b;--pos:#0b5f74;--plain:#3f4a63;--neg-rgb:214,106,35;--pos-rgb:24,128,152;--share-rgb:74,92,140;font-size:10.5pt;color-scheme:light;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.standpoint .sheet{max-width:none;padding:0}.standpoint nav{display:none}
.standpoint tr,.standpoint figure,.standpoint .question,.standpoint .panel,.standpoint .reading,.standpoint .findings li{break-inside:avoid}
.standpoint .title,.standpoint .part,.standpoint .sub,.standpoint .who,.standpoint .group,.standpoint .question{break-after:avoid}.standpoint thead{display:table-header-group}
.standpoint .comparison+.comparison{break-before:page}.standpoint .scroll{overflow:visible}.standpoint .matrix{min-width:0}
.standpoint details:not([open]){display:none}.standpoint summary{list-style:none;break-after:avoid}
.standpoint .contrast{margin-top:1.6rem;max-width:60rem}.standpoint .contrast .columns{grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr))}.standpoint .contrast blockquote{font-size:1.22rem;line-height:1.35}
.standpoint .quotations{break-before:avoid}.standpoint .chart thead th:first-child{width:34%}.standpoint .differences thead th:last-child,.standpoint .differences td:last-child{display:none}
.standpoint .panels{grid-template-columns:1fr 1fr;gap:1.2rem 1.6rem}.standpoint .range-text,.standpoint .range-head{display:none}
}
`;
